-- The names of corporate groups, as known at an instant.
create function organisation.v_group_name_at(known_at timestamptz) returns table (code text, name text)
language sql stable parallel safe as $$
  select g.code, g.name
    from (select * from organisation.corporate_group union all select * from organisation.corporate_group_history) g
   where platform.known(g.recorded_from, g.recorded_to, known_at)
$$;
