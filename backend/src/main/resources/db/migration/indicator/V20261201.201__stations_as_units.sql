-- Stations as units: what was there before them, what they stand on, and which of them not everybody reads.

-- Who was on a support before somebody came: those who used it the day before, and its owner if it used it that day. An organisation is told of its own
-- stations only that somebody was, not who or how many: what it may see of others' uses is less than what its figure is made of.
create function indicator.v_there_before(records uuid[], first_day date, group_code text, owner_group text, known_at timestamptz)
returns table (groups text[], names text[])
language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp as $$
  with who as (
         select u.group_code, u.organisation
           from sharing.v_use_at(v_there_before.first_day - 1, v_there_before.known_at) u
          where u.asset_id = any (records) and u.used
          union all
         select u.group_code, u.organisation
           from sharing.v_use_at(v_there_before.first_day, v_there_before.known_at) u
          where u.asset_id = any (records) and u.used and u.group_code = v_there_before.owner_group),
       other as (
         select w.group_code, w.organisation
           from who w
          where w.group_code <> v_there_before.group_code
            and (platform.scope() is null
                 or exists (select from asset.v_station_ever s where s.asset_id = any (records) and s.operator = platform.scope())))
  select case when platform.scope() is null then array_agg(distinct o.group_code) when count(*) > 0 then array['?'] end,
         case when platform.scope() is null then array_agg(distinct o.organisation) when count(*) > 0 then array['?'] end
    from other o
$$;

-- The stations as units: what one operator has on one mast or site is one station, of however many technologies; it is new from the first day on which
-- that operator was on air on that site, so that a moved or a renewed one is not. Its users are its operator, and whoever was there before it: those who
-- used the support the day before, and its owner if it used it that day. A support of one's own group is joined by nobody of it. Its code and its owner are
-- those of the support; who asks about its own stations is told no other owner's code, but that of its station. Restricted uses make no station, as they make no user.
create function indicator.v_station_unit_at(area text, owned_by text, day date, boundaries date, known_at timestamptz, among uuid[])
returns table (id uuid, kind text, code text, owner text, owner_group text, owner_telecom boolean, place geometry, weight double precision,
               in_use boolean, built boolean, status text, cable boolean, unknown_date boolean,
               used text[], used_names text[], in_force text[], signed text[], let text[], one_support bigint,
               signed_only bigint, lapsed bigint, uncontracted bigint, empty_let bigint, unknown_uses bigint, one_sided bigint,
               length_km double precision, first_day date)
language sql stable parallel safe as $$
  with part as materialized (
         select s.id, coalesce(j.kept_id, s.asset_id) as support_id, s.operator, s.code, s.on_air_from,
                platform.holds(s.on_air_from, s.on_air_to, day) as on_air
           from asset.v_station_known_at(known_at) s
           left join asset.v_joined_at(known_at) j on j.asset_id = s.asset_id
          where (owned_by is null or s.operator = owned_by)
            and not exists (select from sharing.v_stated_at(day, known_at) t
                             where t.asset_id = s.asset_id and t.organisation = s.operator and t.restricted)),
  station as materialized (
         select (array_agg(p.id order by p.on_air_from nulls first, p.id))[1] as id,
                p.support_id, p.operator, min(p.code) as code, bool_or(p.on_air) as on_air,
                min(p.on_air_from) as first_day, bool_or(p.on_air_from is null) as unknown_date
           from part p
          group by p.support_id, p.operator),
  standing as materialized (
         select s.id, s.support_id, s.operator, case when owned_by is null or a.owner = owned_by then a.code else s.code end as code, a.owner, asset.v_place(a.geometry) as place,
                s.on_air and coalesce(day < a.retired_on, true) as in_use,
                case when bool_or(s.unknown_date) over same_site then null else min(s.first_day) over same_site end as first_day
           from station s
           join asset.v_asset_at(day, known_at) a on a.id = s.support_id
         window same_site as (partition by coalesce(a.site_id, a.id), s.operator)),
  piece as materialized (
         select p.piece
           from territory.v_area_piece_at(boundaries, known_at) p
          where p.area_id in (select part.area_id from territory.v_area_part_at(area, boundaries, known_at) part)),
  inside as materialized (
         select s.*, g.group_code, o.group_code as owner_group, o.telecom as owner_telecom
           from standing s
           join organisation.v_group_at(day, known_at) g on g.organisation = s.operator
           left join organisation.v_group_at(day, known_at) o on o.organisation = s.owner
          where (among is null or s.id = any (among))
            and (area is null or exists (select from piece p where st_intersects(p.piece, s.place)))),
  record as (
         select i.id, i.support_id as record_id from inside i
          union all
         select i.id, j.asset_id from inside i join asset.v_joined_at(known_at) j on j.kept_id = i.support_id),
  before as (
         select i.id, t.groups, t.names
           from inside i
          cross join lateral indicator.v_there_before(array(select r.record_id from record r where r.id = i.id), i.first_day, i.group_code, i.owner_group,
                                                      known_at) t
          where i.owner_group is distinct from i.group_code),
  users as (
         select i.*, array_append(coalesce(b.groups, '{}'), i.group_code) as used, array_append(coalesce(b.names, '{}'), i.operator) as used_names
           from inside i
           left join before b on b.id = i.id)
  select u.id, 'STATION', u.code, u.owner, u.owner_group, u.owner_telecom, u.place, 1::double precision,
         u.in_use, u.in_use, case when u.in_use then 'ACTIVE' else 'RETIRED' end, true, u.first_day is null,
         u.used, u.used_names, u.used, u.used, u.used, cardinality(u.used)::bigint,
         0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, null::double precision, u.first_day
    from users u
$$;

-- On what a unit stands for who asks of its users: a station on its support, all others on themselves.
create function indicator.v_support_of(unit_id uuid, kind text, known_at timestamptz) returns uuid
language sql stable parallel safe as $$
  select case kind when 'STATION' then (select s.asset_id from asset.v_station_known_at(known_at) s where s.id = unit_id) else unit_id end
$$;

-- The units that not everybody reads the row of: what is restricted, and the stations that stand or stood on it, or on what it was joined with.
create view indicator.v_withheld with (security_invoker = true) as
  select r.id from asset.v_restricted r
   union all
  select s.id
    from asset.v_station_ever s
   where exists (select from asset.v_restricted r where r.id = s.asset_id)
      or exists (select
                   from asset.v_joined_ever j
                   join asset.v_restricted r on r.id in (j.asset_id, j.kept_id)
                  where s.asset_id in (j.asset_id, j.kept_id));
