-- The stretches on which a telecom route that nobody shares lies beside another group's, the longest first, each with both routes and where to look.
select s.asset_id::text  as route,
       r.kind,
       r.code,
       r.owner,
       s.group_code      as route_group,
       s.other_id::text  as other,
       o.kind            as other_kind,
       o.code            as other_code,
       o.owner           as other_owner,
       s.other_group,
       s.length_m,
       s.metres,
       st_x(s.middle)    as lon,
       st_y(s.middle)    as lat,
       st_asgeojson(coalesce(s.line, s.middle), 6) as geometry,
       count(*) over ()  as total
  from indicator.v_same_direction_at(:area, :date, :boundaries, :known_at, :since::date, :town_m, :outside_m, :heading_deg, :least_m) s
  join asset.v_asset_at(:date, :known_at) r on r.id = s.asset_id
  join asset.v_asset_at(:date, :known_at) o on o.id = s.other_id
 where not s.narrow
   and (:cleared or not exists (select from asset.v_restricted x where x.id in (s.asset_id, s.other_id))
                    and not exists (select from sharing.v_restricted x where x.asset_id in (s.asset_id, s.other_id)))
 order by s.length_m desc, s.asset_id, s.group_code, s.run, s.other_id, s.other_group
 limit :limit
