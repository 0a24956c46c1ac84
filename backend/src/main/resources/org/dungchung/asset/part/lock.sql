-- Takes a duct, support or station for change: whoever changes it meanwhile, by hand or by an import, is waited for, and nobody else does.
with duct as (
       select d.id from asset.duct d where d.id = :id for update),
     support as (
       select s.id from asset.cable_support s where s.id = :id for update),
     station as (
       select t.id from asset.station t where t.id = :id for update)
select count(*) from (select id from duct union all select id from support union all select id from station) taken
