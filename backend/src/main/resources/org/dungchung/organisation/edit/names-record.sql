-- Other names of an organisation that are new or come back are recorded, of one that is written in several ways the first.
with wanted as (
       select distinct on (lower(btrim(n))) btrim(n) as name
         from unnest(cast(:names as text[])) with ordinality u (n, place)
        order by lower(btrim(n)), place)
insert into organisation.alias (organisation, name, reason)
select :code, w.name, :reason from wanted w
    on conflict (organisation, name) do update
   set withdrawn = false, reason = excluded.reason
 where alias.withdrawn
