with created as (
       insert into asset.duct (section_id, name, diameter_mm, occupant, occupied_from, occupied_to, reported_by, reason)
       select s.asset_id, s.name, s.diameter_mm, s.occupant, s.occupied_from, s.occupied_to, coalesce(s.reported_by, 'OWNER'), :reason
         from staged s
        where s.duct_id is null
       returning section_id, name)
insert into outcome
select s.row_number, 'CREATED' from created c join staged s on s.asset_id = c.section_id and s.name = c.name;

update staged s set duct_id = d.id
  from asset.duct d
 where s.duct_id is null and d.section_id = s.asset_id and d.name = s.name and d.removed_on is null;

-- Now that all are there, each finds the one in which it lies.
with updated as (
       update asset.duct d
          set parent_id = coalesce(p.id, d.parent_id), diameter_mm = coalesce(s.diameter_mm, d.diameter_mm),
              occupant = coalesce(s.occupant, d.occupant), occupied_from = coalesce(s.occupied_from, d.occupied_from),
              occupied_to = coalesce(s.occupied_to, d.occupied_to), reported_by = coalesce(s.reported_by, d.reported_by), reason = :reason
         from staged s
         left join lateral (select k.id from asset.v_duct_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') k
                             where k.section_id = s.asset_id and k.name = s.parent) p on true
        where d.id = s.duct_id
          and (d.parent_id, d.diameter_mm, d.occupant, d.occupied_from, d.occupied_to, d.reported_by) is distinct from
              (coalesce(p.id, d.parent_id), coalesce(s.diameter_mm, d.diameter_mm), coalesce(s.occupant, d.occupant),
               coalesce(s.occupied_from, d.occupied_from), coalesce(s.occupied_to, d.occupied_to), coalesce(s.reported_by, d.reported_by))
       returning s.row_number)
insert into outcome
select row_number, 'UPDATED' from updated where row_number not in (select row_number from outcome);
