-- What a register says of a hamlet beside its place, and where its settled area and its boundary come from.
do $$
declare
  each text;
begin
  -- A table with history and its history have the same columns in the same order.
  foreach each in array array['hamlet', 'hamlet_history'] loop
    execute format($ddl$
      alter table territory.%I
        add column electrified         boolean,
        add column boundary            geometry(MultiPolygon, 4326),
        add column predecessors        text[],
        add column settled_area_source text,
        add column grid_population     double precision,
        add column grid_source         text
    $ddl$, each);
  end loop;
end $$;

update territory.hamlet set settled_area_source = 'SURVEY' where settled_area is not null;
update territory.hamlet_history set settled_area_source = 'SURVEY' where settled_area is not null;

comment on column territory.hamlet.predecessors is 'Codes, in the same province, of the hamlets out of which it was made on its first day; null = none or unknown';
comment on column territory.hamlet.settled_area_source is 'SURVEY: given as polygons; BUILDINGS: hulls around buildings';
comment on column territory.hamlet.grid_population is 'People of a population grid within the settled area; the register''s own count stays apart';

alter table territory.hamlet
  add constraint hamlet_boundary_ck check (st_isvalid(boundary) and not st_isempty(boundary)),
  add constraint hamlet_settled_area_source_ck check (settled_area_source in ('SURVEY', 'BUILDINGS')),
  add constraint hamlet_grid_population_ck check (grid_population >= 0);
create index hamlet_boundary_gix on territory.hamlet using gist (boundary);

-- A settled area that nobody says the source of was surveyed; without one there is none.
create function territory.say_source_of_settled_area() returns trigger language plpgsql as $$
begin
  new.settled_area_source := case when new.settled_area is not null then coalesce(new.settled_area_source, 'SURVEY') end;
  return new;
end $$;
create trigger hamlet_a_settled_area_source_tg before insert or update on territory.hamlet
  for each row execute function territory.say_source_of_settled_area();

-- One point for each hamlet: its hall, else its centre, else a point of its settled area.
create function territory.v_hamlet_point(hall geometry, centre geometry, settled_area geometry) returns geometry
language sql immutable parallel safe
return coalesce(hall, centre, st_pointonsurface(settled_area));

-- The boundaries of the hamlets of a commune, for maps only: as given, else derived. A derived one is what lies in the commune,
-- in no given boundary, and nearer to this hamlet's point than to those of the others (a Voronoi cell). Nobody need live there.
create function territory.v_hamlet_boundary_at(commune text, day date, known_at timestamptz)
returns table (code text, name text, derived boolean, boundary geometry)
language sql stable as $$
  with hamlet as materialized (
         select h.code, h.name, h.boundary, territory.v_hamlet_point(h.hall, h.centre, h.settled_area) as point
           from territory.v_hamlet_at(day, known_at) h
          where h.commune_code = commune),
       open_ground as materialized (
         select coalesce(st_difference(a.boundary, (select st_union(boundary) from hamlet)), a.boundary) as ground
           from territory.v_area_at(day, known_at) a
          where a.code = commune),
       cell as (
         select c.geom
           from open_ground g,
                st_dump(st_voronoipolygons((select st_collect(distinct point) from hamlet), 0, g.ground)) c
          where (select count(distinct point) from hamlet) > 1
          union all
         select g.ground from open_ground g where (select count(distinct point) from hamlet) = 1)
  select h.code, h.name, false, h.boundary from hamlet h where h.boundary is not null
   union all
  select h.code, h.name, true, p.part
    from hamlet h
    join cell c on st_intersects(c.geom, h.point)
   cross join open_ground g
   cross join lateral (select st_collectionextract(st_intersection(c.geom, g.ground), 3)) p (part)
   where h.boundary is null and not st_isempty(p.part)
$$;
