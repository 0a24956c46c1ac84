-- The hamlet of each cell: the one on whose ground the centre of the cell lies. A hamlet's ground is its settled area; without one its boundary, given or
-- derived, for a grid says itself where people are. Where grounds overlap, the smallest code has the cell.
create index on staged using gist (geometry);
analyze staged;

drop table if exists ground;
create temp table ground on commit drop as
with extent as (select st_setsrid(geometry(st_extent(geometry)), 4326) as box from staged),
day as (select coalesce(cast(:valid_from as date), (now() at time zone 'Asia/Ho_Chi_Minh')::date) as day),
hamlet as (
       select h.id, h.code, h.commune_code, h.settled_area
         from territory.hamlet h, day
        where platform.holds(h.valid_from, h.valid_to, day.day)),
unsettled as (
       select h.id, h.code, b.boundary
         from (select distinct h.commune_code
                 from hamlet h
                 join territory.area a on a.code = h.commune_code
                where h.settled_area is null and a.boundary && (select box from extent)) c
        cross join day
        cross join lateral territory.v_hamlet_boundary_at(c.commune_code, day.day, 'infinity') b
         join hamlet h on h.code = b.code and h.commune_code = c.commune_code and h.settled_area is null)
select g.id, g.code, st_subdivide(g.shape, 64) as piece
  from (select id, code, settled_area as shape from hamlet where settled_area is not null
         union all
        select id, code, boundary from unsettled) g
 where g.shape && (select box from extent);
create index on ground using gist (piece);
analyze ground;

update staged s
   set known_id = f.id
  from (select distinct on (s.row_number) s.row_number, g.id
          from staged s
          join ground g on st_intersects(g.piece, s.geometry)
         order by s.row_number, g.code) f
 where f.row_number = s.row_number;

-- Cells on nobody's ground are the sea, the fields, the neighbours: told once, and looked at no further.
insert into import_finding
select min(row_number), 'people', null, 'outside-hamlets',
       count(*) || ' cells with ' || round(sum(people)::numeric) || ' people lie in no settled area and in no hamlet without one.', 'WARNING',
       jsonb_build_object('cells', count(*), 'people', round(sum(people)::numeric))
  from staged
 where known_id is null
having sum(people) > 0;

update staged set geometry = null where known_id is null;

create temp view staged_place as select row_number, geometry as place from staged;
