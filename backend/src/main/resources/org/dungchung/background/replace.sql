-- The staged extract takes the place of the one before, which everybody else sees until this transaction ends.
analyze staged_line, staged_edge, staged_place;

delete from background.road;
delete from background.far_line;
delete from background.waterway;
delete from background.water;
delete from background.place;

insert into background.road (osm_id, class, name, ref, from_zoom, geometry)
select l.osm_id, l.class, l.name, l.ref, background.road_zoom(l.class), st_transform(l.geometry, 3857)
  from staged_line l
 where l.kind = 'ROAD'
    on conflict do nothing;

insert into background.waterway (osm_id, class, name, from_zoom, geometry)
select l.osm_id, l.class, l.name, background.waterway_zoom(l.class), st_transform(l.geometry, 3857)
  from staged_line l
 where l.kind = 'WATERWAY'
    on conflict do nothing;

-- Joined within squares of 100 km: a road through the whole country would be cut anew for each tile.
insert into background.far_line (kind, class, name, ref, from_zoom, geometry)
select j.kind, j.class, j.name, j.ref, j.from_zoom, st_simplify(d.geom, 60)
  from (select 'ROAD' as kind, r.class, null as name, r.ref, r.from_zoom, st_linemerge(st_collect(r.geometry)) as geometry
          from background.road r
         where r.from_zoom < 10
         group by r.class, r.ref, r.from_zoom,
                  floor(st_x(st_startpoint(r.geometry)) / 100000), floor(st_y(st_startpoint(r.geometry)) / 100000)
         union all
        select 'WATERWAY', w.class, w.name, null, w.from_zoom, st_linemerge(st_collect(w.geometry))
          from background.waterway w
         where w.from_zoom < 10
         group by w.class, w.name, w.from_zoom,
                  floor(st_x(st_startpoint(w.geometry)) / 100000), floor(st_y(st_startpoint(w.geometry)) / 100000)) j,
       st_dump(j.geometry) d
 where st_simplify(d.geom, 60) is not null;

-- Of one shore, or of several that together enclose it; what is enclosed once more within is an island.
insert into background.water (osm_id, name, from_zoom, geometry)
select s.osm_id, s.name, background.area_zoom(s.shape), s.shape
  from (select w.water_id as osm_id, w.name, st_transform(st_collectionextract(st_makevalid(st_makepolygon(w.geometry)), 3), 3857) as shape
          from staged_edge w
         where w.way_id is null and st_isclosed(w.geometry) and st_npoints(w.geometry) > 3
         union all
        select m.water_id, min(m.name), st_transform(st_buildarea(st_collect(e.geometry)), 3857)
          from staged_edge m
          join staged_edge e on e.way_id = m.way_id and e.water_id is null
         where m.geometry is null
         group by m.water_id) s
 where st_area(s.shape) > 0
    on conflict do nothing;

insert into background.place (osm_id, class, name, population, from_zoom, geometry)
select p.osm_id, p.class, p.name, p.population, background.place_zoom(p.class), st_transform(p.geometry, 3857)
  from staged_place p
 where not background.in_national_waters(p.geometry)
   and abs(st_y(p.geometry)) < 85;

-- Everywhere: no place is sure to look as before.
do $$ begin perform platform.note_change('BACKGROUND', null); end $$;
