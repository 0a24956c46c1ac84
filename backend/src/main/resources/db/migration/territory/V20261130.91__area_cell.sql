-- Communes cut along a grid, so that many points find their areas by a number instead of by geometry: a join of ten million points by hash.
-- A cell that lies wholly in an area needs no geometry; of others the part that belongs to the area is kept.
create table territory.area_cell (
  area_id       uuid        not null constraint area_cell_area_fk references territory.area,
  key           bigint      not null,
  part          geometry(Geometry, 4326),
  recorded_from timestamptz not null,
  recorded_to   timestamptz not null default 'infinity'
);
create index area_cell_key_ix on territory.area_cell (key);
create index area_cell_area_ix on territory.area_cell (area_id);

-- Published like a view: the number of the cell in which a point (WGS 84, longitude first) lies. Cells are 1/128 degree wide, some 860 m; their western
-- and southern edges belong to them.
create function territory.v_cell(place geometry) returns bigint
  language sql immutable parallel safe
  return cast(floor(st_y(place) * 128) as bigint) * 1048576 + cast(floor(st_x(place) * 128) as bigint);

-- The cells of an area, strip by strip; part is null where the whole cell belongs to it. Each is cut a billionth of a degree further west and south, so
-- that an area that ends at the edge of a cell keeps the points on that edge.
create function territory.cells_of(boundary geometry) returns table (key bigint, part geometry)
language sql immutable parallel safe as $$
  select cast(y as bigint) * 1048576 + x,
         case when st_area(c.part) >= st_area(c.box) * (1 - 1e-9) then null when st_isvalid(c.part) then c.part else st_makevalid(c.part) end
    from generate_series(cast(floor(st_xmin(boundary) * 128) as int), cast(floor(st_xmax(boundary) * 128) as int)) x
   cross join lateral (
         select st_clipbybox2d(boundary, st_makeenvelope(x / 128.0 - 1e-9, -90, (x + 1) / 128.0, 90, 4326)) offset 0) s (strip)
   cross join lateral generate_series(cast(floor(st_ymin(s.strip) * 128) as int), cast(floor(st_ymax(s.strip) * 128) as int)) y
   cross join lateral (
         select b.box, st_collectionextract(st_clipbybox2d(s.strip, b.box), 3) as part
           from (select st_makeenvelope(x / 128.0 - 1e-9, y / 128.0 - 1e-9, (x + 1) / 128.0, (y + 1) / 128.0, 4326)) b (box)
         offset 0) c
   where not st_isempty(c.part)
$$;

-- As before, and the cells with the pieces; both are known from the instant from which the boundary is, which is not always when the transaction began.
create or replace function territory.cut_area() returns trigger language plpgsql as $$
begin
  update territory.area_piece set recorded_to = new.recorded_from where area_id = new.id and recorded_to = 'infinity';
  insert into territory.area_piece (area_id, piece, recorded_from)
  select new.id, p.geom, new.recorded_from
    from st_subdivide(new.boundary, 128) s (geom), lateral st_dump(s.geom) p
   where st_dimension(p.geom) = 2;
  update territory.area_cell set recorded_to = new.recorded_from where area_id = new.id and recorded_to = 'infinity';
  insert into territory.area_cell (area_id, key, part, recorded_from)
  select new.id, c.key, c.part, new.recorded_from from territory.cells_of(new.boundary) c where new.level = 'COMMUNE';
  return null;
end $$;

-- Boundaries that the registry knows already, and those that it knew: each as long as its pieces.
insert into territory.area_cell (area_id, key, part, recorded_from, recorded_to)
select b.area_id, c.key, c.part, b.recorded_from, b.recorded_to
  from (select area_id, recorded_from, recorded_to, st_multi(st_union(piece)) as boundary
          from territory.area_piece
         where area_id in (select id from territory.area where level = 'COMMUNE')
         group by area_id, recorded_from, recorded_to) b
 cross join lateral territory.cells_of(b.boundary) c;

-- The cells of the communes of a day, as known at an instant.
create function territory.v_area_cell_at(day date, known_at timestamptz)
returns table (area_id uuid, code text, level text, key bigint, part geometry)
language sql stable as $$
  select a.id, a.code, a.level, c.key, c.part
    from territory.v_area_at(day, known_at) a
    join territory.area_cell c on c.area_id = a.id and platform.known(c.recorded_from, c.recorded_to, known_at)
$$;
