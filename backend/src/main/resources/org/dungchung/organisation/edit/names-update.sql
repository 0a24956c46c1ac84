-- The other names of an organisation become these: those that are not among them are withdrawn, those that are new or come back are recorded.
with wanted as (
       select distinct btrim(n) as name from unnest(cast(:names as text[])) n),
withdrawn as (
       update organisation.alias a
          set withdrawn = true, reason = :reason
        where a.organisation = :code and not a.withdrawn and not exists (select from wanted w where w.name = a.name))
insert into organisation.alias (organisation, name, reason)
select :code, w.name, :reason from wanted w
    on conflict (organisation, name) do update
   set withdrawn = false, reason = excluded.reason
 where alias.withdrawn
