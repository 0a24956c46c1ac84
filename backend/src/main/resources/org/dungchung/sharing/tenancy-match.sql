-- Which tenancy of the registry each row means: of the same asset, organisation and first day of use; where one of the two does not know the
-- first day, the latest that overlaps. A later row of one file that says the same pair again has the last word. Restricted tenancies are matched
-- for the authority and for their tenant alone, and only where no open one is meant: to the owner of the asset they do not exist.
-- What the registry has of the assets of the rows is looked up once, for all that follows: new assets have nothing there.
analyze staged_tenancy;

drop table if exists known_tenancy;
create temp table known_tenancy on commit drop as
select *
  from sharing.tenancy
 where asset_id in (select asset_id from staged_tenancy);
analyze known_tenancy;

update staged_tenancy s
   set last_row = g.last_row
  from (select asset_id, organisation, used, coalesce(used_from, '-infinity') as used_from, max(row_number) as last_row
          from staged_tenancy group by 1, 2, 3, 4 having count(*) > 1) g
 where g.asset_id = s.asset_id and g.organisation = s.organisation and g.used = s.used
   and g.used_from = coalesce(s.used_from, '-infinity') and s.row_number < g.last_row;

update staged_tenancy s
   set known_id = t.id
  from known_tenancy t
 where t.asset_id = s.asset_id and t.organisation = s.organisation and t.used = s.used
   and coalesce(t.used_from, '-infinity') = coalesce(s.used_from, '-infinity')
   and t.restricted = coalesce(s.restricted, false)
   and (not t.restricted or cast(:scope as text) is null or t.organisation = :scope);

update staged_tenancy s
   set known_id = t.id
  from known_tenancy t
 where s.known_id is null
   and t.asset_id = s.asset_id and t.organisation = s.organisation and t.used = s.used
   and coalesce(t.used_from, '-infinity') = coalesce(s.used_from, '-infinity')
   and (not t.restricted or cast(:scope as text) is null or t.organisation = :scope);

with candidate as (
       select distinct on (s.row_number, s.asset_id, s.organisation) s.row_number, s.asset_id, s.organisation, t.id
         from staged_tenancy s
         join known_tenancy t on t.asset_id = s.asset_id and t.organisation = s.organisation and t.used = s.used
        where s.known_id is null and (s.used_from is null or t.used_from is null)
          and daterange(s.used_from, s.used_to, '[]') && daterange(t.used_from, t.used_to, '[]')
          and (not t.restricted or cast(:scope as text) is null or t.organisation = :scope)
        order by s.row_number, s.asset_id, s.organisation, t.restricted <> coalesce(s.restricted, false), t.used_from desc nulls last)
update staged_tenancy s
   set known_id = c.id
  from candidate c
 where c.row_number = s.row_number and c.asset_id = s.asset_id and c.organisation = s.organisation;

-- Of several rows that mean one known tenancy the last has the word; what it does not say stays as the registry knows it.
update staged_tenancy s
   set last_row = g.last_row
  from (select known_id, max(row_number) as last_row
          from staged_tenancy where known_id is not null and last_row is null group by known_id having count(*) > 1) g
 where g.known_id = s.known_id and s.row_number < g.last_row;

with ended as (
       select s.row_number, s.organisation, t.used_to
         from staged_tenancy s
         join known_tenancy t on t.id = s.known_id
        where s.used_to is null and t.used_to < (now() at time zone 'Asia/Ho_Chi_Minh')::date)
insert into import_finding
select row_number, 'organisation', organisation, 'tenancy-ended',
       'The registry knows this use as ended on ' || used_to || '; it stays so. A new use needs its first day.', 'WARNING',
       jsonb_build_object('day', used_to)
  from ended;

update staged_tenancy s
   set used_from = coalesce(s.used_from, t.used_from), used_to = coalesce(s.used_to, t.used_to),
       contract_from = coalesce(s.contract_from, t.contract_from), contract_to = coalesce(s.contract_to, t.contract_to),
       restricted = coalesce(s.restricted, t.restricted)
  from known_tenancy t
 where t.id = s.known_id;

with refused as (
       delete from staged_tenancy
        where last_row is null and (used_from > used_to or contract_from > contract_to or not used and (used_from is not null or used_to is not null))
       returning row_number, used, used_from, used_to, contract_from, contract_to)
insert into import_finding
select row_number,
       case when not used then 'used' when used_from > used_to then 'usedTo' else 'contractTo' end,
       case when not used then 'no' when used_from > used_to then used_to::text else contract_to::text end,
       case when not used then 'use-without-use' else 'ends-before-start' end,
       case when not used then 'A place that is not used has no days of use.' else 'The last day is before the first.' end,
       'REFUSED'
  from refused;

-- Two uses of one asset by one organisation in one time: the registry's stays, of two rows the first. A restricted use and an open one do not
-- get in each other's way.
with refused as (
       delete from staged_tenancy s
        using (select s.row_number, s.asset_id, s.organisation, o.used_from, o.used_to
                 from staged_tenancy s
                 join (select null::bigint as row_number, id, asset_id, organisation, used_from, used_to, restricted
                         from known_tenancy
                        where used
                        union all
                       select row_number, known_id, asset_id, organisation, used_from, used_to, coalesce(restricted, false)
                         from staged_tenancy where used and last_row is null) o
                   on o.asset_id = s.asset_id and o.organisation = s.organisation and o.restricted = coalesce(s.restricted, false)
                  and (o.row_number is null and o.id is distinct from s.known_id
                       and not exists (select from staged_tenancy k where k.known_id = o.id)
                       or o.row_number < s.row_number)
                where s.used and s.last_row is null
                  and daterange(s.used_from, s.used_to, '[]') && daterange(o.used_from, o.used_to, '[]')) o
        where o.row_number = s.row_number and o.asset_id = s.asset_id and o.organisation = s.organisation
       returning s.row_number, s.organisation, o.used_from, o.used_to)
insert into import_finding
select distinct on (row_number) row_number, 'usedFrom', organisation, 'overlapping-tenancy',
       organisation || ' already uses the asset in a part of that time (' || coalesce(used_from::text, 'unknown') || ' to '
         || coalesce(used_to::text, 'open') || ').', 'REFUSED',
       jsonb_build_object('from', used_from, 'to', used_to)
  from refused
 order by row_number;
