-- A code is what the registry can have; a name, in whatever case, is one organisation's alone, in the registry and in the file.
with refused as (
       delete from staged where code !~ '^[A-Z0-9][A-Z0-9._-]{0,31}$' returning row_number, code)
insert into import_finding
select row_number, 'code', code, 'not-an-organisation-code', 'Up to 32 upper case letters, digits, dots, underscores and hyphens.', 'REFUSED' from refused;

with refused as (
       delete from staged where tax_code !~ '^[0-9]{10}(-[0-9]{3})?$|^[0-9]{12}$' returning row_number, tax_code)
insert into import_finding
select row_number, 'taxCode', tax_code, 'not-a-tax-code', 'Ten digits, with three more behind a hyphen of a branch, or twelve.', 'REFUSED' from refused;

with refused as (
       delete from staged s
        using (select row_number, min(row_number) over (partition by code) as first_row from staged) t
        where t.row_number = s.row_number and t.first_row < s.row_number
       returning s.row_number, s.code, t.first_row)
insert into import_finding
select row_number, 'code', code, 'duplicate-code', 'Row ' || first_row || ' has this code.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

update staged s
   set known = exists (select from organisation.organisation o where o.code = s.code),
       names = (select coalesce(array_agg(distinct btrim(n)), '{}') from regexp_split_to_table(s.aliases, '\s*[;|\n]\s*') n where btrim(n) <> '');

with said as (
       select s.row_number, s.code, 'code' as field, s.code as said from staged s
        union all
       select s.row_number, s.code, 'name', s.name from staged s
        union all
       select s.row_number, s.code, 'aliases', n from staged s cross join unnest(s.names) n),
     taken as (
       select distinct on (a.row_number) a.row_number, a.field, a.said, o.organisation
         from said a
        cross join lateral (
              select k.organisation from organisation.v_known_name k where k.name = lower(btrim(a.said)) and k.organisation <> a.code
               union all
              select b.code from said b where lower(btrim(b.said)) = lower(btrim(a.said)) and b.code <> a.code and b.row_number < a.row_number) o
        order by a.row_number, a.field),
     refused as (
       delete from staged s using taken t where t.row_number = s.row_number returning s.row_number, t.field, t.said, t.organisation)
insert into import_finding
select row_number, field, said, 'name-taken', 'This is a name of ' || organisation || '.', 'REFUSED', jsonb_build_object('organisation', organisation)
  from refused;

with refused as (
       delete from staged s
        using organisation.organisation o
        where o.tax_code = s.tax_code and o.code <> s.code
       returning s.row_number, s.tax_code, o.code)
insert into import_finding
select row_number, 'taxCode', tax_code, 'name-taken', 'This is the tax code of ' || code || '.', 'REFUSED', jsonb_build_object('organisation', code)
  from refused;

with refused as (
       delete from staged s
        using (select row_number, min(row_number) over (partition by tax_code) as first_row from staged where tax_code is not null) t
        where t.row_number = s.row_number and t.first_row < s.row_number
       returning s.row_number, s.tax_code, t.first_row)
insert into import_finding
select row_number, 'taxCode', tax_code, 'duplicate-code', 'Row ' || first_row || ' has this tax code.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

with refused as (
       delete from staged s
        where s.group_code is not null and not exists (select from organisation.corporate_group g where g.code = s.group_code)
       returning s.row_number, s.group_code)
insert into import_finding
select row_number, 'group', group_code, 'unknown-group', 'No group has this code; enter the group first.', 'REFUSED' from refused;

-- From which day an organisation belongs to another group is said of each, not by a list that knows of one.
with other as (
       select s.row_number, s.group_code, m.group_code as now
         from staged s
         join organisation.membership m on m.organisation = s.code and m.group_code <> s.group_code
                                       and daterange(m.valid_from, m.valid_to, '[]') && daterange(s.group_from, null, '[]')),
     kept as (
       update staged s set group_code = null from other o where o.row_number = s.row_number returning o.row_number, o.group_code, o.now)
insert into import_finding
select row_number, 'group', group_code, 'another-group', 'It belongs to ' || now || ' in that time: enter from which day it changes. The row was kept without its group.',
       'WARNING', jsonb_build_object('group', now)
  from kept;
