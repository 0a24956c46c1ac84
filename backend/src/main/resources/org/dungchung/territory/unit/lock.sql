-- Takes an area, hamlet or zone for change: whoever changes it meanwhile, by hand or by an import, is waited for, and nobody else does.
with area as (
       select a.id from territory.area a where a.id = :id for update),
     hamlet as (
       select h.id from territory.hamlet h where h.id = :id for update),
     zone as (
       select z.id from territory.zone z where z.id = :id for update)
select count(*) from (select id from area union all select id from hamlet union all select id from zone) taken
