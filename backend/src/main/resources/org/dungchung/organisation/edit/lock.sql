-- Takes an organisation, group or membership for change: whoever changes it meanwhile is waited for, and nobody else does.
with entity as (
       select o.code from organisation.organisation o where o.code = :id for update),
     corporate as (
       select g.code from organisation.corporate_group g where g.code = :id for update),
     member as (
       select m.id::text from organisation.membership m where m.id::text = :id for update)
select count(*) from (select * from entity union all select * from corporate union all select * from member) taken
