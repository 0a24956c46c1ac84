-- All tenancies as known at an instant, of all times and restricted ones too, for lists that go out whole. Who asks leaves out what its reader may not see.
create function sharing.v_tenancy_known_at(known_at timestamptz) returns setof sharing.tenancy
language sql stable as $$
  select t.* from sharing.tenancy t where platform.known(t.recorded_from, t.recorded_to, known_at)
   union all
  select h.* from sharing.tenancy_history h where platform.known(h.recorded_from, h.recorded_to, known_at)
$$;
