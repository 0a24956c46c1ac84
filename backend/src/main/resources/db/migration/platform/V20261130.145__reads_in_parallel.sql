-- What the registry publishes as functions only reads, so a query that uses it may run on several cores, as one on tables may. PostgreSQL takes every
-- function that does not say so for one that must not.
do $$
declare
  reading record;
begin
  for reading in
    select p.oid::regprocedure as name
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      join pg_language l on l.oid = p.prolang
     where n.nspname in ('asset', 'territory', 'sharing', 'indicator', 'map', 'platform', 'organisation', 'sameplace', 'colocation', 'coverage')
       and l.lanname in ('sql', 'plpgsql') and p.provolatile in ('i', 's') and p.proparallel = 'u'
  loop
    execute format('alter function %s parallel safe', reading.name);
  end loop;
end $$;
