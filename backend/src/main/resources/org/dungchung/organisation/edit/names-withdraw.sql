-- Other names of an organisation that are not among these are withdrawn. Written otherwise it is another name; of one in several ways the first is meant.
with wanted as (
       select distinct on (lower(btrim(n))) btrim(n) as name
         from unnest(cast(:names as text[])) with ordinality u (n, place)
        order by lower(btrim(n)), place)
update organisation.alias a
   set withdrawn = true, reason = :reason
 where a.organisation = :code and not a.withdrawn and not exists (select from wanted w where w.name = a.name)
