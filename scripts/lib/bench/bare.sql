-- The bare tile of :z/:x/:y, with what poles.map tells of a pole: what PostGIS alone needs for it, as the role that the planner has.
begin;
set local role dungchung_authority;
select st_asmvt(t, 'poles', 4096, 'geom')
  from (select id::text, code, owner, offered, status, capacity,
               st_asmvtgeom(st_transform(geometry, 3857), st_tileenvelope(:z, :x, :y), 4096, 64, true) as geom
          from asset.asset
         where kind = 'POLE' and geometry && st_transform(st_tileenvelope(:z, :x, :y, margin => 64.0 / 4096), 4326)) t
 where geom is not null;
commit;
