-- The first day of which the registry has boundaries; no row when it has none, or some of which the beginning is unknown.
select min(a.valid_from)
  from territory.area a
having bool_and(a.valid_from is not null)
