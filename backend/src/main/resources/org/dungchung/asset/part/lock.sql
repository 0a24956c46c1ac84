-- Takes a part for change: whoever changes it meanwhile, by hand or by an import, is waited for, and nobody else does.
with duct as (
       select d.id from asset.duct d where d.id = :id for update),
     support as (
       select s.id from asset.cable_support s where s.id = :id for update),
     station as (
       select t.id from asset.station t where t.id = :id for update),
     sector as (
       select e.id from asset.sector e where e.id = :id for update),
     code as (
       select o.id from asset.other_code o where o.id = :id for update)
select count(*)
  from (select id from duct union all select id from support union all select id from station union all select id from sector
         union all select id from code) taken
