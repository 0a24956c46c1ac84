-- Further works of plans: commune offices on the dedicated network, cables tidied or put underground, new residential areas.
alter table indicator.indicator drop constraint indicator_unit_ck;
alter table indicator.indicator add constraint indicator_unit_ck
  check (unit in ('SITE', 'MAST', 'CABLE_POLE', 'POLE_KM', 'DUCT_KM', 'DUCT_SECTION', 'NEW_STATION', 'HAMLET', 'POSITION', 'GUYED_MAST', 'COMMUNE', 'CABLE_KM',
                  'NEW_AREA'));
insert into indicator.indicator (code, unit, kinds, ordinal) values
  ('commune-dedicated-network', 'COMMUNE',  '{SERVICE_POINT}', 12),
  ('cable-tidied-km',           'CABLE_KM', '{CABLE}',         13),
  ('undergrounding-new-areas',  'NEW_AREA', '{}',              14);
insert into indicator.definition_version (indicator, version) values
  ('commune-dedicated-network', 1), ('cable-tidied-km', 1), ('undergrounding-new-areas', 1);
insert into indicator.progress_way (indicator, version, variant, since) values
  ('commune-dedicated-network', 1, 'headline', null),
  ('cable-tidied-km',           1, 'headline', '2024-01-01'), -- plan 004 speaks of 2024 to 2030
  ('undergrounding-new-areas',  1, 'headline', null);
update indicator.definition_version set valid_from = '2020-01-01' where valid_from is null and begun_by is null;

-- The communes of an area (null = everywhere) in the boundaries of a day. One is connected (met) when a service point in use in it that is the commune's
-- office is on the dedicated network by the day; of an owner alone, one of its own. On a shared edge the smaller code has the point. first_day: the first of
-- the days.
create function indicator.v_commune_office_at(area text, owned_by text, day date, boundaries date, known_at timestamptz)
returns table (id uuid, kind text, code text, name text, owner text, place geometry, weight double precision,
               counted boolean, met boolean, why text, first_day date)
language sql stable parallel safe as $$
  with commune as materialized (
         select a.id, a.code, a.name, a.boundary
           from territory.v_area_at(boundaries, known_at) a
          where a.level = 'COMMUNE'
            and (area is null or a.code in (select w.code from territory.v_code_within(area, boundaries, known_at) w))),
  office as (
         select (a.attributes ->> 'dedicatedNetworkFrom')::date as connected_on, lies.code
           from asset.v_asset_at(day, known_at) a
          cross join lateral (
                select min(p.code) as code
                  from territory.v_area_piece_at(boundaries, known_at) p
                 where p.level = 'COMMUNE' and st_intersects(p.piece, a.geometry)) lies
          where a.kind = 'SERVICE_POINT' and a.attributes ->> 'premises' = 'COMMUNE_OFFICE' and a.sensitivity = 'NORMAL'
            and (owned_by is null or a.owner = owned_by) and asset.v_in_use(a.status, a.in_use_from, a.retired_on, day)),
  known as (
         select o.code, min(o.connected_on) filter (where o.connected_on <= day) as first_day
           from office o
          group by o.code)
  select c.id, 'COMMUNE', c.code, c.name, null::text, st_pointonsurface(c.boundary), 1::double precision, true, k.first_day is not null,
         case when k.first_day is not null then 'CONNECTED' when k.code is not null then 'NOT_CONNECTED' else 'NO_OFFICE' end, k.first_day
    from commune c
    left join known k on k.code = c.code
$$;

-- The cables in use in an area (null = everywhere), each with the kilometres of its course inside, by geometry. One is done (met) when it was tidied or put
-- underground on the day since which is counted (null: ever) or later, and by the day. first_day: the first of these days.
create function indicator.v_tidied_at(since date, area text, owned_by text, day date, boundaries date, known_at timestamptz)
returns table (id uuid, kind text, code text, name text, owner text, place geometry, weight double precision,
               counted boolean, met boolean, why text, first_day date)
language sql stable parallel safe as $$
  with piece as materialized (
         select p.piece
           from territory.v_area_piece_at(boundaries, known_at) p
          where p.area_id in (select part.area_id from territory.v_area_part_at(area, boundaries, known_at) part)),
  cable as materialized (
         select a.id, a.code, a.name, a.owner, a.geometry, (a.attributes ->> 'tidiedOn')::date as tidied_on,
                (a.attributes ->> 'undergroundedOn')::date as undergrounded_on
           from asset.v_asset_at(day, known_at) a
          where a.kind = 'CABLE' and a.sensitivity = 'NORMAL' and (owned_by is null or a.owner = owned_by)
            and asset.v_in_use(a.status, a.in_use_from, a.retired_on, day)),
  course as materialized (
         select c.*, case when area is null then c.geometry
                          else (select st_union(st_collectionextract(st_intersection(c.geometry, p.piece), 2))
                                  from piece p where p.piece && c.geometry and st_intersects(p.piece, c.geometry)) end as inside,
                case when c.tidied_on between coalesce(since, '-infinity') and day then c.tidied_on end as tidied,
                case when c.undergrounded_on between coalesce(since, '-infinity') and day then c.undergrounded_on end as undergrounded
           from cable c)
  select c.id, 'CABLE', c.code, c.name, c.owner, asset.v_place(c.inside), st_length(geography(c.inside)) / 1000, true,
         coalesce(c.tidied, c.undergrounded) is not null,
         case when c.undergrounded is not null then 'UNDERGROUNDED' when c.tidied is not null then 'TIDIED'
              when least(c.tidied_on, c.undergrounded_on) < since then 'DONE_BEFORE' else 'NOT_TIDIED' end,
         least(c.tidied, c.undergrounded)
    from course c
   where not st_isempty(c.inside) and st_length(geography(c.inside)) > 0
$$;

-- The new residential areas of a day, each in the area (null = everywhere) in which a point of its ground lies. One is done (met) when its lines are
-- underground and its infrastructure is shared by the day. They are nobody's: of an owner alone they are the same. first_day: that on which both are reached.
create function indicator.v_new_area_at(area text, day date, boundaries date, known_at timestamptz)
returns table (id uuid, kind text, code text, name text, owner text, place geometry, weight double precision,
               counted boolean, met boolean, why text, first_day date)
language sql stable parallel safe as $$
  select z.id, 'ZONE', z.code, z.name, null::text, p.place, 1::double precision, true, d.undergrounded and d.shared,
         case when d.undergrounded and d.shared then 'BOTH_DONE' when d.undergrounded then 'ONLY_UNDERGROUNDED'
              when d.shared then 'ONLY_SHARED' else 'NEITHER_DONE' end,
         case when d.undergrounded and d.shared then greatest(z.undergrounded_on, z.shared_on) end
    from territory.v_zone_at(day, known_at) z
   cross join lateral (select st_pointonsurface(z.boundary)) p (place)
   cross join lateral (
         select coalesce(z.undergrounded_on <= day, false), coalesce(z.shared_on <= day, false)) d (undergrounded, shared)
   where z.kind = 'RESIDENTIAL'
     and (area is null
          or exists (select from territory.v_area_piece_at(boundaries, known_at) a
                      where a.area_id in (select part.area_id from territory.v_area_part_at(area, boundaries, known_at) part)
                        and st_intersects(a.piece, p.place)))
$$;

-- As before, with these.
create or replace function indicator.v_progress_at(unit text, since date, area text, owned_by text, day date, boundaries date, known_at timestamptz)
returns table (id uuid, kind text, code text, name text, owner text, place geometry, weight double precision,
               counted boolean, met boolean, why text, first_day date)
language sql stable parallel safe as $$
  select p.* from indicator.v_position_at(area, owned_by, day, boundaries, known_at) p where unit = 'POSITION'
   union all
  select g.* from indicator.v_guyed_at(since, area, owned_by, day, boundaries, known_at) g where unit = 'GUYED_MAST'
   union all
  select c.* from indicator.v_commune_office_at(area, owned_by, day, boundaries, known_at) c where unit = 'COMMUNE'
   union all
  select t.* from indicator.v_tidied_at(since, area, owned_by, day, boundaries, known_at) t where unit = 'CABLE_KM'
   union all
  select n.* from indicator.v_new_area_at(area, day, boundaries, known_at) n where unit = 'NEW_AREA'
$$;
