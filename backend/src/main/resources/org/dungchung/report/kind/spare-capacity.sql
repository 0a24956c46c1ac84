-- What is offered for sharing and has free places, as everybody who deals with assets may see it: nothing that was or is restricted.
with placed as materialized (
       select c.id, c.commune
         from indicator.v_commune_of('{SITE,MAST,POLE,POLE_LINE,DUCT_SECTION,MANHOLE,CABLE,TRENCH,TUNNEL,SHELTER}', :date, :boundaries, :known_at) c),
room as materialized (
       select r.asset_id, sum(r.taken)::bigint as taken, sum(r.promised)::bigint as promised from sharing.v_room_at(:date, :known_at, true) r group by r.asset_id)
select p.commune, r.name as commune_name, a.kind, a.id, a.owner, coalesce(o.name, a.owner) as owner_name,
       round(cast(st_x(asset.v_place(a.geometry)) as numeric), 6) as lon, round(cast(st_y(asset.v_place(a.geometry)) as numeric), 6) as lat,
       a.capacity, f.free
  from asset.v_asset_in_use(:date, :known_at) a
  left join room m on m.asset_id = a.id
 cross join lateral (select sharing.v_free(a.capacity, m.taken, m.promised)) f (free)
  left join placed p on p.id = a.id
  left join territory.v_area_at(:boundaries, :known_at) r on r.code = p.commune and r.level = 'COMMUNE'
  left join organisation.v_listed_at(:date, :known_at) o on o.code = a.owner
 where a.offered and a.sensitivity = 'NORMAL' and f.free > 0
   and not exists (select from asset.v_restricted x where x.id = a.id)
   and (cast(:area as text) is null or p.commune in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
 order by p.commune collate "C" nulls last, a.kind collate "C", a.id
