-- Published: of which unit a contest is, so that a unit that several contest is counted once.
create function contest.v_unit(asked uuid) returns uuid language sql stable parallel safe as $$
  select c.asset_id from contest.contest c where c.id = asked
$$;
