-- Organisations of a file: new, or said again. An empty cell says nothing; other names are added, never withdrawn.
drop table if exists changed_organisation;
create temp table changed_organisation on commit drop as
with updated as (
       update organisation.organisation o
          set name = s.name, kind = s.kind, tax_code = coalesce(s.tax_code, o.tax_code), reason = :reason
         from staged s
        where s.known and o.code = s.code
          and (o.name, o.kind, o.tax_code) is distinct from (s.name, s.kind, coalesce(s.tax_code, o.tax_code))
       returning s.row_number),
     created as (
       insert into organisation.organisation (code, name, kind, tax_code, reason)
       select code, name, kind, tax_code, :reason from staged where not known
       returning code)
select row_number from updated
 union all
select s.row_number from created c join staged s on s.code = c.code;

with named as (
       insert into organisation.alias as a (organisation, name, reason)
       select distinct on (lower(n)) s.code, n, :reason
         from staged s
        cross join unnest(s.names) n
        where lower(n) <> lower(btrim(s.name))
          and not exists (select from organisation.alias k where lower(btrim(k.name)) = lower(n) and not k.withdrawn)
        order by lower(n), n
           on conflict (organisation, name) do update set withdrawn = false, reason = excluded.reason where a.withdrawn
       returning organisation),
     member as (
       insert into organisation.membership (organisation, group_code, valid_from, reason)
       select s.code, s.group_code, s.group_from, :reason
         from staged s
        where s.group_code is not null
          and not exists (select from organisation.membership m
                           where m.organisation = s.code and daterange(m.valid_from, m.valid_to, '[]') && daterange(s.group_from, null, '[]'))
       returning organisation)
insert into changed_organisation
select s.row_number from staged s where s.code in (select organisation from named union select organisation from member);

insert into outcome
select distinct c.row_number, case when s.known then 'UPDATED' else 'CREATED' end
  from changed_organisation c
  join staged s on s.row_number = c.row_number;

