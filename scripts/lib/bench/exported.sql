-- The poles of today with their owner's name, their line and their room, as one would write it over the tables.
select a.id::text as id, a.code, a.owner, o.name as owner_name, a.name, a.address, l.code as line_code, a.sequence, a.length_m, a.height_m, a.category,
       a.structure, a.capacity, coalesce(t.places, 0) as occupied, a.capacity - coalesce(t.places, 0) as free_places, a.offered, a.sensitivity, a.status,
       a.built_on, a.in_use_from, a.retired_on, a.attributes::text as attributes, a.geometry
  from asset.asset a
  left join organisation.organisation o on o.code = a.owner
  left join asset.asset l on l.id = a.line_id
  left join (select asset_id, sum(places) as places
               from sharing.tenancy
              where (used_from is null or used_from <= current_date) and (used_to is null or used_to >= current_date)
              group by asset_id) t on t.asset_id = a.id
 where a.kind = 'POLE'
