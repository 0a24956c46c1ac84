-- What counts as covered on a day.
select technologies, threshold, near_margin
  from coverage.v_rule_at(:date, :known_at)
