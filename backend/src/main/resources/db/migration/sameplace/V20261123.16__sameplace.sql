-- Which records of different owners are likely one thing, and what was decided of them. What is likely is computed; what was decided is kept.
create schema sameplace;

-- What was decided of two records: JOINED (kept says which of the two stands for both) or DISTINCT; OPEN again once that was undone.
-- one_version, other_version: the versions of the records when it was decided.
create table sameplace.decision (
  one           uuid        not null constraint decision_one_fk references asset.asset,
  other         uuid        not null constraint decision_other_fk references asset.asset,
  state         text        not null constraint decision_state_ck check (state in ('OPEN', 'JOINED', 'DISTINCT')),
  kept          uuid        constraint decision_kept_ck check ((state = 'JOINED') = (kept is not null)),
  one_version   int         not null,
  other_version int         not null,
  version       int         not null default 1,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint decision_pk primary key (one, other),
  constraint decision_order_ck check (one < other)
);
create index decision_other_ix on sameplace.decision (other);
call platform.keep_history_of('sameplace', 'decision', 'one, other');

-- The decisions as known at an instant.
create function sameplace.v_decision_at(known_at timestamptz) returns setof sameplace.decision
language sql stable as $$
  select d.* from sameplace.decision d where platform.known(d.recorded_from, d.recorded_to, known_at)
   union all
  select h.* from sameplace.decision_history h where platform.known(h.recorded_from, h.recorded_to, known_at)
$$;

-- Published like a view: within how many metres records are compared where nobody says otherwise.
create function sameplace.v_within() returns double precision
  language sql immutable parallel safe
  return 20;

-- Published like a view: a little more than so many metres around a geometry, in degrees, to be looked up in an index.
create function sameplace.v_around(place geometry, metres double precision) returns geometry
  language sql immutable parallel safe
  return st_expand(place, metres / 100000 / greatest(cos(radians(st_y(st_centroid(place)))), 0.01), metres / 100000);

-- Published like a view: which part of the shorter-covered of two lines runs within so many metres of the other, 0 to 1, along the whole route.
create function sameplace.v_overlap(one geometry, other geometry, metres double precision) returns double precision
language sql immutable parallel safe as $$
  select least(st_length(geography(st_intersection(one, geometry(st_buffer(geography(other), metres))))) / nullif(st_length(geography(one)), 0),
               st_length(geography(st_intersection(other, geometry(st_buffer(geography(one), metres))))) / nullif(st_length(geography(other)), 0))
$$;

-- Published like a view: whether two places of a kind are near enough to be one: points within the metres; lines of which at least half runs within them
-- of the other, both ways.
create function sameplace.v_near(kind text, one geometry, other geometry, metres double precision) returns boolean
language sql immutable parallel safe as $$
  select st_dwithin(geography(one), geography(other), metres)
         and case when kind = 'POLE_LINE' then sameplace.v_overlap(one, other, metres) >= 0.5 else true end
$$;

-- The pairs of records that are likely one and of which nothing was decided: of the same kind, of different owners or of one that nobody knows,
-- near each other, both in use on the day, one of them at least in the area (null = everywhere). Masts that were recorded on one site are two.
-- A record that was joined into another is not compared any more; what was said to be distinct of it holds for the one that was kept.
--   cleared   whether records that are restricted may be among them
create function sameplace.v_open_at(kinds text[], area text, metres double precision, day date, boundaries date, known_at timestamptz, cleared boolean)
returns table (one uuid, other uuid)
language sql stable as $$
  with inside as materialized (
         select a.id, a.kind, a.owner, a.site_id, a.geometry
           from asset.v_asset_in_use(day, known_at) a
          where area is null and a.kind in ('SITE', 'MAST', 'POLE_LINE') and a.kind = any (kinds)
          union all
         select l.id, l.kind, l.owner, l.site_id, l.geometry
           from territory.v_area_piece_at(boundaries, known_at) p
          cross join lateral (
                select a.id, a.kind, a.owner, a.site_id, a.geometry
                  from asset.v_asset_in_use(day, known_at) a
                 where a.kind in ('SITE', 'MAST', 'POLE_LINE') and a.kind = any (kinds)
                   and a.geometry && p.piece and st_intersects(p.piece, asset.v_place(a.geometry))
                offset 0) l
          where area is not null
            and p.area_id in (select part.area_id from territory.v_area_part_at(area, boundaries, known_at) part)),
  pair as materialized (
         select distinct least(i.id, n.id) as one, greatest(i.id, n.id) as other
           from inside i
          cross join lateral (
                select a.id, a.sensitivity
                  from asset.v_asset_in_use(day, known_at) a
                 where a.kind in ('SITE', 'MAST', 'POLE_LINE') and a.kind = i.kind and a.id <> i.id
                   and a.geometry && sameplace.v_around(i.geometry, metres)
                   and (a.owner = i.owner) is not true
                   and (a.site_id = i.site_id) is not true
                   and sameplace.v_near(i.kind, i.geometry, a.geometry, metres)
                offset 0) n
          where cleared
             or not exists (select from asset.v_restricted r where r.id in (i.id, n.id))),
  told_apart as materialized (
         select least(r.one, r.other) as one, greatest(r.one, r.other) as other
           from sameplace.v_decision_at(known_at) d
           left join asset.v_joined_at(known_at) j on j.asset_id = d.one
           left join asset.v_joined_at(known_at) k on k.asset_id = d.other
          cross join lateral (select coalesce(j.kept_id, d.one), coalesce(k.kept_id, d.other)) r (one, other)
          where d.state = 'DISTINCT')
  select p.one, p.other
    from pair p
   where not exists (select from told_apart t where t.one = p.one and t.other = p.other)
$$;
