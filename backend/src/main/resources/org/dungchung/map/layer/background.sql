-- The ground under the map, three layers in one tile: waters, roads, places. Thinned to half a pixel; far away in longer lines, and near in those of
-- each name together. What is less important is left out where a tile would grow beyond some 400 kB.
with tile as materialized (
       select st_tileenvelope(:z, :x, :y) as whole, st_tileenvelope(:z, :x, :y, margin => 64 / 4096.0) as box, 39136 / 2 ^ :z as half_pixel),
     line as (
       select 'ROAD' as kind, r.class, case when :z >= 12 then r.name end as name, case when :z >= 9 then r.ref end as ref, r.geometry
         from background.v_road r
        where :z >= 10 and r.from_zoom <= :z and r.geometry && (select box from tile)
        union all
       select 'WATERWAY', w.class, w.name, null, w.geometry
         from background.v_waterway w
        where :z >= 10 and w.from_zoom <= :z and w.geometry && (select box from tile)
        union all
       select f.kind, f.class, f.name, f.ref, f.geometry
         from background.v_far_line f
        where :z < 10 and f.from_zoom <= :z and f.geometry && (select box from tile)),
     joined as (
       select l.kind, l.class, l.name, l.ref,
              st_asmvtgeom(st_simplify(st_linemerge(st_collect(l.geometry)), half_pixel, true), whole, 4096, 64, true) as geom,
              coalesce(array_position(array['river', 'motorway', 'trunk', 'primary', 'secondary', 'canal', 'tertiary', 'rail', 'minor', 'link', 'street', 'lane'],
                                      l.class), 99) as rank
         from line l, tile
        group by l.kind, l.class, l.name, l.ref, whole, half_pixel),
     kept as (
       select j.*, sum(st_npoints(j.geom) + 8) over (order by j.rank, j.name, j.ref, j.kind) as points
         from joined j
        where j.geom is not null),
     shore as (
       select w.osm_id, w.name, st_area(w.geometry) as area,
              st_asmvtgeom(st_simplify(st_clipbybox2d(w.geometry, box), half_pixel, true), whole, 4096, 64, true) as geom
         from background.v_water w, tile
        where w.from_zoom <= :z and w.geometry && (select box from tile)),
     kept_shore as (
       select s.*, sum(st_npoints(s.geom) + 8) over (order by s.area desc, s.osm_id) as points
         from shore s
        where s.geom is not null),
     named as (
       select p.osm_id, p.class, p.name, p.population, st_asmvtgeom(p.geometry, whole, 4096, 64, true) as geom,
              row_number() over (order by array_position(array['city', 'town', 'suburb', 'village'], p.class), p.population desc nulls last, p.osm_id) as rank
         from background.v_place p, tile
        where p.from_zoom <= :z and p.geometry && (select box from tile))
select coalesce((select st_asmvt(f.*, 'water', 4096, 'geom')
                   from (select name, geom from kept_shore where points <= 30000 order by osm_id) f), '')
    || coalesce((select st_asmvt(f.*, 'waterway', 4096, 'geom')
                   from (select class, name, geom from kept where kind = 'WATERWAY' and points <= 90000 order by rank, name) f), '')
    || coalesce((select st_asmvt(f.*, 'road', 4096, 'geom')
                   from (select class, name, ref, geom from kept where kind = 'ROAD' and points <= 90000 order by rank desc, name, ref) f), '')
    || coalesce((select st_asmvt(f.*, 'place', 4096, 'geom')
                   from (select class, name, rank, geom from named where geom is not null and rank <= 400 order by rank) f), '')
