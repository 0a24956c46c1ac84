-- A mapping that is saved, or saved again; another organisation's is as one that is not there.
insert into exchange.mapping (id, organisation, name, heads, spec, saved_by, saved_at)
values (:id, :scope, :name, :heads, cast(:spec as jsonb), :saved_by, :saved_at)
    on conflict (id) do update
   set name = excluded.name, heads = excluded.heads, spec = excluded.spec, saved_by = excluded.saved_by, saved_at = excluded.saved_at
 where mapping.organisation is not distinct from excluded.organisation
