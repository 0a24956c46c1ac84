-- How far apart masts have to stand: what the regulations of provinces ask for, and which masts stand closer.
create schema spacing;

-- One distance of a regulation. What is null is not asked: any zone, any network, any category, any height, always.
--   area        whose regulation it is, by its code on the day
--   zone        URBAN: in an urban zone, RURAL: outside of all; by where the mast stands
--   network     SAME: of masts of one group, OTHER: of different ones
--   category    of the mast; A2 holds for A2a, too
--   above_m, up_to_m   its height, above the one and up to the other
--   metres      the least distance; 0: none is asked of such masts, nor of others towards them
--   condition   what the registry cannot judge; of rules alike but for that, the longest distance counts
--   preset      of a rule that ships with the product: its name there
create table spacing.spacing_rule (
  id            uuid        not null default gen_random_uuid() constraint spacing_rule_pk primary key,
  preset        text        constraint spacing_rule_preset_uk unique,
  area          text        not null constraint spacing_rule_area_ck check (area ~ '^[A-Za-z0-9._-]{1,32}$'),
  zone          text        constraint spacing_rule_zone_ck check (zone in ('URBAN', 'RURAL')),
  network       text        constraint spacing_rule_network_ck check (network in ('SAME', 'OTHER')),
  category      text        constraint spacing_rule_category_ck check (category ~ '\S'),
  above_m       double precision constraint spacing_rule_above_m_ck check (above_m >= 0),
  up_to_m       double precision,
  metres        double precision not null constraint spacing_rule_metres_ck check (metres between 0 and 5000),
  condition     text        constraint spacing_rule_condition_ck check (condition ~ '\S'),
  valid_from    date,
  valid_to      date,
  document      text        not null constraint spacing_rule_document_ck check (document ~ '\S'),
  source        text        constraint spacing_rule_source_ck check (source ~ '\S'),
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint spacing_rule_height_ck check (up_to_m > coalesce(above_m, 0)),
  constraint spacing_rule_validity_ck check (valid_from <= valid_to),
  constraint spacing_rule_alike_ex exclude using gist (
    area with =, (coalesce(zone, '')) with =, (coalesce(network, '')) with =, (coalesce(category, '')) with =, (coalesce(above_m, -1)) with =,
    (coalesce(up_to_m, -1)) with =, (coalesce(condition, '')) with =, daterange(valid_from, valid_to, '[]') with &&)
);
call platform.keep_history_of('spacing', 'spacing_rule', 'id');
call platform.grant_use_of('spacing');
revoke insert, update on spacing.spacing_rule from dungchung_organisation;

-- The rules as known at an instant, whenever each holds.
create function spacing.v_rule_at(known_at timestamptz) returns setof spacing.spacing_rule
language sql stable parallel safe as $$
  select r.* from (select * from spacing.spacing_rule union all select * from spacing.spacing_rule_history) r
   where platform.known(r.recorded_from, r.recorded_to, known_at)
$$;

-- Whoever acts within an area changes no rule of another one.
create function spacing.keep_rule_within() returns trigger language plpgsql as $$
begin
  if not exists (select
                   from territory.v_code_within(platform.area(), (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') w
                  where w.code = new.area) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger rule_within_tg before insert or update on spacing.spacing_rule
  for each row when (platform.area() is not null) execute function spacing.keep_rule_within();

-- The masts that stand on a day or are planned, as far as somebody may see them, with what the rules look at. What was built later neither stands nor is
-- planned; of others' masts whose dates may not be known, those that can be seen stand.
create function spacing.v_mast_at(scope text, cleared boolean, day date, known_at timestamptz)
returns table (id uuid, code text, owner text, group_code text, planned boolean, category text, height_m double precision, site_id uuid, place geometry)
language sql stable parallel safe as $$
  select s.id, s.code, s.owner, g.group_code, p.planned, s.category, s.height_m, s.site_id, s.geometry
    from asset.v_seen_at(day, known_at, scope, cleared) s
    left join organisation.v_group_at(day, known_at) g on g.organisation = s.owner
   cross join lateral (select coalesce(s.status = 'PLANNED' and not coalesce(s.built_on <= day, s.in_use_from <= day, false), false)) p (planned)
   where s.kind = 'MAST'
     and (p.planned or coalesce(s.built_on <= day, s.in_use_from <= day, true))
     and coalesce(day < s.retired_on, true)
$$;

-- Whether a place lies in an urban zone of a day.
create function spacing.is_urban(place geometry, day date, known_at timestamptz) returns boolean
language sql stable parallel safe as $$
  select exists (select from territory.v_zone_at(day, known_at) z where z.kind = 'URBAN' and st_intersects(z.boundary, place))
$$;

-- For which codes of areas the rules of an area hold on a day.
create function spacing.v_ruled_at(day date, known_at timestamptz) returns table (area text, code text)
language sql stable parallel safe as $$
  select r.area, w.code
    from (select distinct v.area from spacing.v_rule_at(known_at) v where platform.holds(v.valid_from, v.valid_to, day)) r
   cross join lateral territory.v_code_within(r.area, day, known_at) w
$$;

-- Each pair of masts that stand closer than a rule of the day asks for, of which one at least lies in an area: the planned one first. Of all rules that hold
-- for either of the two, the longest distance counts; where one asks for none, there is none. Areas of rules and zones are those of the day; the area
-- that is asked about is one of the boundaries that are asked for.
-- Masts near are found by the index of the assets' geometry: a degree is at least 100 km wherever the country lies. Distances are those on the
-- ellipsoid, compared to the millimetre.
create function spacing.v_pair_at(in_area text, scope text, cleared boolean, day date, boundaries date, known_at timestamptz)
returns table (mast uuid, other uuid, planned boolean, other_planned boolean, urban boolean, other_urban boolean, same_network boolean, same_site boolean,
               distance_m numeric, metres double precision, rule uuid)
language sql stable parallel safe as $$
  with rule as materialized (
         select r.* from spacing.v_rule_at(known_at) r where platform.holds(r.valid_from, r.valid_to, day)),
  reach as materialized (select coalesce(max(r.metres), 0) as metres from rule r),
  inside as materialized (
         select a.id, a.geometry
           from indicator.v_located_at(array['MAST'], in_area, null, day, boundaries, known_at) l
           join asset.v_asset_at(day, known_at) a on a.id = l.id),
  near as materialized (
         select distinct least(i.id, n.id) as one, greatest(i.id, n.id) as other
           from inside i
          cross join reach w
          cross join lateral (
                select a.id, a.geometry
                  from asset.v_asset_at(day, known_at) a
                 where a.kind = 'MAST' and a.geometry && st_expand(i.geometry, w.metres / 100000)
                offset 0) n
          where n.id <> i.id and st_dwithin(geography(i.geometry), geography(n.geometry), w.metres)),
  involved as materialized (select p.one as id from near p union select p.other from near p),
  located as materialized (
         select l.id, l.commune from indicator.v_commune_of(array['MAST'], day, day, known_at) l where l.id in (select i.id from involved i)),
  mast as materialized (
         select m.*, l.commune, spacing.is_urban(m.place, day, known_at) as urban
           from spacing.v_mast_at(scope, cleared, day, known_at) m
           left join located l on l.id = m.id
          where m.id in (select i.id from involved i)),
  ruled as materialized (select c.area, c.code from spacing.v_ruled_at(day, known_at) c),
  pair as materialized (
         select p.one, p.other, coalesce(a.group_code = b.group_code, false) as same_network,
                round(cast(st_distance(geography(a.place), geography(b.place)) as numeric), 3) as distance_m
           from near p
           join mast a on a.id = p.one
           join mast b on b.id = p.other),
  asked as (
         select p.one, p.other, r.id as rule, r.metres,
                row_number() over (partition by p.one, p.other order by r.metres desc, r.id) as place,
                bool_or(r.metres = 0) over (partition by p.one, p.other) as free
           from pair p
           join mast m on m.id in (p.one, p.other)
           join ruled c on c.code = m.commune
           join rule r on r.area = c.area
          where (r.zone is null or (r.zone = 'URBAN') = m.urban)
            and (r.network is null or (r.network = 'SAME') = p.same_network)
            and (r.category is null or coalesce(starts_with(m.category, r.category), false))
            and (r.above_m is null or coalesce(m.height_m > r.above_m, false))
            and (r.up_to_m is null or coalesce(m.height_m <= r.up_to_m, false)))
  select f.id, s.id, f.planned, s.planned, f.urban, s.urban, p.same_network, coalesce(f.site_id = s.site_id, false), p.distance_m, q.metres, q.rule
    from pair p
    join asked q on q.one = p.one and q.other = p.other and q.place = 1 and not q.free
    join mast a on a.id = p.one
    join mast b on b.id = p.other
    join mast f on f.id = case when b.planned and not a.planned then b.id else a.id end
    join mast s on s.id in (a.id, b.id) and s.id <> f.id
   where p.distance_m < q.metres
$$;
