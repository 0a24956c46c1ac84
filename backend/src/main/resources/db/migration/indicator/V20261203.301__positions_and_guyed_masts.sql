-- Two works of plans on masts. In both, restricted records count for nobody, what was joined into another is not counted beside it, and of an owner alone
-- (owned_by) its own records are, as it gave them.

-- The positions of masts in an area (null = everywhere): sites with masts, and masts that stand on no site. One counts while a mast on it is in use, or is
-- planned; it is reached (met) while one is in use. first_day: of the first of the masts that are.
create function indicator.v_position_at(area text, owned_by text, day date, boundaries date, known_at timestamptz)
returns table (id uuid, kind text, code text, name text, owner text, place geometry, weight double precision,
               counted boolean, met boolean, why text, first_day date)
language sql stable parallel safe as $$
  with joined as materialized (
         select j.asset_id, j.kept_id from asset.v_joined_at(known_at) j where owned_by is null),
  mast as (
         select m.id, m.code, m.name, m.owner, m.geometry, m.status, m.in_use_from, coalesce(j.kept_id, m.site_id, m.id) as position_id,
                asset.v_in_use(m.status, m.in_use_from, m.retired_on, day) as in_use
           from asset.v_asset_at(day, known_at) m
           left join joined j on j.asset_id = m.site_id
          where m.kind = 'MAST' and m.sensitivity = 'NORMAL' and (owned_by is null or m.owner = owned_by)
            and not exists (select from joined o where o.asset_id = m.id)),
  position as (
         select m.position_id, bool_or(m.in_use) as in_use, bool_or(m.status = 'PLANNED' and not m.in_use) as planned,
                min(m.in_use_from) filter (where m.in_use) as first_day, (array_agg(m.id order by m.code, m.id))[1] as mast_id
           from mast m
          group by m.position_id),
  inside as materialized (
         select l.id from indicator.v_located_at(array['SITE', 'MAST'], area, null, day, boundaries, known_at) l where area is not null)
  select u.id, u.kind, u.code, u.name, u.owner, asset.v_place(u.geometry), 1::double precision,
         p.in_use or p.planned, p.in_use,
         case when p.in_use then 'IN_USE' when p.planned then 'PLANNED_POSITION' else 'OUT_OF_USE' end, p.first_day
    from position p
    left join asset.v_asset_at(day, known_at) s on s.id = p.position_id
   cross join lateral (
         select a.id, a.kind, a.code, a.name, a.owner, a.geometry, a.sensitivity
           from asset.v_asset_at(day, known_at) a
          where a.id = coalesce(s.id, p.mast_id)) u
   where u.sensitivity = 'NORMAL'
     and (area is null or u.id in (select i.id from inside i))
$$;

-- The guyed masts of an area (null = everywhere). One counts when it stands in an urban zone, is or was in use by the day, and was not out of use yet on the day
-- since which is counted (null: ever). It is replaced (met) when it is out of use by the day and another mast of its site that is not guyed is in use on the
-- day; of what structure that is must be known. first_day: when it went out of use.
create function indicator.v_guyed_at(since date, area text, owned_by text, day date, boundaries date, known_at timestamptz)
returns table (id uuid, kind text, code text, name text, owner text, place geometry, weight double precision,
               counted boolean, met boolean, why text, first_day date)
language sql stable parallel safe as $$
  with joined as materialized (
         select j.asset_id, j.kept_id from asset.v_joined_at(known_at) j where owned_by is null),
  urban as materialized (
         select z.boundary from territory.v_zone_at(boundaries, known_at) z where z.kind = 'URBAN'),
  inside as materialized (
         select l.id from indicator.v_located_at(array['MAST'], area, owned_by, day, boundaries, known_at) l where area is not null),
  mast as materialized (
         select m.*, coalesce(j.kept_id, m.site_id) as position_id, asset.v_in_use(m.status, m.in_use_from, m.retired_on, day) as in_use
           from asset.v_asset_at(day, known_at) m
           left join joined j on j.asset_id = m.site_id
          where m.kind = 'MAST' and m.sensitivity = 'NORMAL' and (owned_by is null or m.owner = owned_by)
            and not exists (select from joined o where o.asset_id = m.id)),
  after as (
         select m.position_id, bool_or(m.structure <> 'GUYED') as other, bool_or(m.structure is null) as unknown
           from mast m
          where m.in_use and m.position_id is not null
          group by m.position_id),
  judged as (
         select m.*,
                case when not exists (select from urban z where st_intersects(z.boundary, asset.v_place(m.geometry))) then 'OUTSIDE_TOWN'
                     when m.in_use then 'STILL_GUYED'
                     when m.retired_on is null or m.retired_on > day then case m.status when 'PLANNED' then 'PLANNED' else 'NOT_YET_IN_USE' end
                     when m.retired_on <= since or m.retired_on = m.in_use_from then 'OUT_OF_USE_BEFORE'
                     when a.other then 'REPLACED'
                     when a.unknown then 'REPLACED_BY_UNKNOWN'
                     else 'NOT_REPLACED' end as why
           from mast m
           left join after a on a.position_id = m.position_id
          where m.structure = 'GUYED' and (area is null or m.id in (select i.id from inside i)))
  select g.id, g.kind, g.code, g.name, g.owner, asset.v_place(g.geometry), 1::double precision,
         g.why in ('STILL_GUYED', 'REPLACED', 'REPLACED_BY_UNKNOWN', 'NOT_REPLACED'), g.why = 'REPLACED', g.why,
         case when g.retired_on <= day then g.retired_on end
    from judged g
$$;

-- What is done of what is counted by a unit, each unit with whether it counts, whether it is done, and why. Only the branch of the asked unit is run.
create function indicator.v_progress_at(unit text, since date, area text, owned_by text, day date, boundaries date, known_at timestamptz)
returns table (id uuid, kind text, code text, name text, owner text, place geometry, weight double precision,
               counted boolean, met boolean, why text, first_day date)
language sql stable parallel safe as $$
  select p.* from indicator.v_position_at(area, owned_by, day, boundaries, known_at) p where unit = 'POSITION'
   union all
  select g.* from indicator.v_guyed_at(since, area, owned_by, day, boundaries, known_at) g where unit = 'GUYED_MAST'
$$;
