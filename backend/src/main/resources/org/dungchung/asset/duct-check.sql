-- Whose section it is decides who may tell of its ducts; another's is as unknown as one that is not there.
with refused as (
       delete from staged s
        where cast(:scope as text) is not null and s.found_owner is distinct from :scope
       returning s.row_number, s.asset_code)
insert into import_finding
select row_number, 'asset', asset_code, 'unknown-asset', 'No asset of this kind (and owner) has this code; load the assets first.', 'REFUSED'
  from refused;

with refused as (
       delete from staged s
        using (select row_number, min(row_number) over (partition by asset_id, name) as first_row from staged) t
        where t.row_number = s.row_number and t.first_row < s.row_number
       returning s.row_number, s.name, t.first_row)
insert into import_finding
select row_number, 'name', name, 'duplicate-row', 'Row ' || first_row || ' says the same.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

-- The duct of that name that is there; one that was removed is none, and the name may be given again.
update staged s set duct_id = d.id
  from staged t
 cross join lateral (select k.id from asset.v_duct_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') k where k.section_id = t.asset_id and k.name = t.name) d
 where t.row_number = s.row_number;

-- An operator says for itself only; what the tenant said of the same occupation goes on. The authority says it for either.
update staged s
   set reported_by = case when cast(:scope as text) is null or coalesce(s.occupant, d.occupant) = :scope then coalesce(s.reported_by, 'OWNER')
                          when d.reported_by is null or d.reported_by = 'OWNER' or s.occupant <> d.occupant then 'OWNER'
                          when s.reported_by = 'TENANT' then d.reported_by
                          else 'BOTH' end
  from staged t
  left join asset.duct d on d.id = t.duct_id
 where t.row_number = s.row_number and (s.reported_by is not null or s.occupant <> d.occupant);

-- An empty cell says nothing: what is known goes on.
with told as (
       select s.row_number, coalesce(s.occupant, d.occupant) as occupant, coalesce(s.occupied_from, d.occupied_from) as first_day,
              coalesce(s.occupied_to, d.occupied_to) as last_day
         from staged s
         left join asset.duct d on d.id = s.duct_id),
     refused as (
       delete from staged s using told t
        where t.row_number = s.row_number and (t.first_day > t.last_day or t.occupant is null and coalesce(t.first_day, t.last_day) is not null)
       returning s.row_number, t.occupant, t.last_day)
insert into import_finding
select row_number, case when occupant is null then 'occupant' else 'occupiedTo' end, case when occupant is not null then last_day::text end,
       case when occupant is null then 'missing-value' else 'ends-before-start' end,
       case when occupant is null then 'Days of occupation need an occupant.' else 'The last day is before the first.' end, 'REFUSED'
  from refused;

-- Every duct hangs, duct by duct, on one that lies in no other: else a name is unknown, or a duct would lie in itself.
with recursive duct as (
       select s.asset_id, s.name, coalesce(s.parent, p.name) as parent
         from staged s
         left join asset.duct d on d.id = s.duct_id
         left join asset.duct p on p.id = d.parent_id
        union all
       select d.section_id, d.name, p.name
         from (select distinct asset_id from staged) a
        cross join lateral (select k.* from asset.v_duct_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') k where k.section_id = a.asset_id) d
         left join asset.duct p on p.id = d.parent_id
        where not exists (select from staged s where s.asset_id = d.section_id and s.name = d.name)),
     held as (
       select asset_id, name from duct where parent is null
        union
       select d.asset_id, d.name from duct d join held h on h.asset_id = d.asset_id and h.name = d.parent),
     refused as (
       delete from staged s
        where not exists (select from held h where h.asset_id = s.asset_id and h.name = s.name)
       returning s.row_number, s.parent)
insert into import_finding
select row_number, 'parent', parent, 'unknown-duct', 'No duct of the section has this name, or the duct would lie in itself.', 'REFUSED'
  from refused;
