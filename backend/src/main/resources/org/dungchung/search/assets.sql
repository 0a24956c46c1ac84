-- What is said of the assets that were found, as far as the caller sees them; to the authority also into which one a record was joined.
select s.id, s.kind, s.code, s.name, left(s.address, 120) as detail, s.owner, o.name as owner_name, c.code as place_code, c.name as place_name,
       st_x(p.point) as lon, st_y(p.point) as lat, cast(null as double precision[]) as bbox,
       coalesce(s.status = 'PLANNED', false) as planned,
       case when s.retired_on <= :day then s.retired_on end as ended_on, f.match,
       case when cast(:scope as text) is null then (select j.kept_id from asset.v_joined_at(:known_at) j
              where j.asset_id = s.id and (:cleared or not exists (select from asset.v_restricted x where x.id = j.kept_id))) end as joined_into
  from unnest(cast(:ids as uuid[]), cast(:matches as text[])) with ordinality f (id, match, place)
 cross join lateral (select * from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) v where v.id = f.id offset 0) s
  left join organisation.v_organisation o on o.code = s.owner
 cross join lateral (select asset.v_place(s.geometry)) p (point)
  left join lateral (
       select a.code, a.name
         from territory.v_area_over(p.point, 'COMMUNE', :boundaries, :known_at) a
        order by a.code
        limit 1) c on true
 order by f.place
