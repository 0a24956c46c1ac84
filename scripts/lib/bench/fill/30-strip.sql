-- Before millions of rows are written: what would look at each of them is put aside, and restored below by one pass each over the whole table.
-- Foreign keys and unique keys are then checked as strictly as by row. The triggers of rows keep histories of updates, refuse deletions and check
-- what a row refers to: rows written here are first versions, and quality rules and invariants look at them afterwards.
create table bench.aside (place int generated always as identity, kind text, relation text, drop_it text, make_it text);

create table bench.filled (relation regclass);
insert into bench.filled
select unnest(array['asset.asset', 'asset.asset_history', 'asset.station', 'sharing.tenancy', 'sharing.tenancy_history']::regclass[]);

insert into bench.aside (kind, relation, drop_it, make_it)
select case when c.contype = 'f' then 'reference' else 'key' end, c.conrelid::regclass,
       format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
       format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
  from pg_constraint c
 where c.contype in ('f', 'p', 'u', 'x')
   and (c.conrelid in (select relation from bench.filled) or c.confrelid in (select relation from bench.filled))
 order by c.contype <> 'f', c.oid;

insert into bench.aside (kind, relation, drop_it, make_it)
select 'index', i.indrelid::regclass, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
  from pg_index i
 where i.indrelid in (select relation from bench.filled)
   and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
 order by i.indexrelid;

do $$
declare
  each record;
begin
  for each in select drop_it from bench.aside order by place loop
    execute each.drop_it;
  end loop;
  for each in select relation from bench.filled loop
    execute format('alter table %s disable trigger user', each.relation);
    execute format('alter table %s set (autovacuum_enabled = false)', each.relation);
  end loop;
end $$;

-- Makes again what was put aside of one kind, of the tables of a schema; two sessions may each take one.
create function bench.restore(what text, of_schema text) returns void language plpgsql as $$
declare
  each record;
begin
  for each in select make_it from bench.aside where kind = what and relation like of_schema || '.%' order by place loop
    execute each.make_it;
  end loop;
end $$;
