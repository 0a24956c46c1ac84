-- As before, with what was joined counted as one.

-- Where the units of an area lie is found from the pieces of the area, each to its assets by their index: three times as quick as from
-- each asset to its piece (offset 0). A unit on the edge of two pieces is found twice and told once.
create or replace function indicator.v_located_at(unit_kinds text[], area text, owned_by text, day date, boundaries date, known_at timestamptz)
returns table (id uuid, kind text, code text)
language sql stable as $$
  select a.id, a.kind, a.code
    from asset.v_asset_at(day, known_at) a
   where area is null
     and a.kind = any (unit_kinds)
     and (owned_by is null or a.owner = owned_by)
     and (owned_by is not null or a.kind not in ('SITE', 'MAST', 'POLE_LINE')
          or not exists (select from asset.v_joined_at(known_at) j where j.asset_id = a.id))
   union
  select l.id, l.kind, l.code
    from territory.v_area_piece_at(boundaries, known_at) p
   cross join lateral (
         select a.id, a.kind, a.code
           from asset.v_asset_at(day, known_at) a
          where a.kind = any (unit_kinds) and (owned_by is null or a.owner = owned_by)
            and (owned_by is not null or a.kind not in ('SITE', 'MAST', 'POLE_LINE')
                 or not exists (select from asset.v_joined_at(known_at) j where j.asset_id = a.id))
            and a.geometry && p.piece and st_intersects(p.piece, asset.v_place(a.geometry))
         offset 0) l
   where area is not null
     and p.area_id in (select part.area_id from territory.v_area_part_at(area, boundaries, known_at) part)
$$;

-- Every unit of the kinds in an area (null = everywhere), in use or not, with what each way of counting needs.
--   owned_by    only units of this owner (null = all)
--   weight      1 for a thing, declared poles less those entered one by one for a pole line, kilometres for a duct section
--   cable       whether a telecom cable hangs there (poles and pole lines), else true
--   used, in_force, signed, let   the groups that are users under each basis; used_names: the companies
--   one_support the most groups on one of a site's masts
--   signed_only, lapsed, uncontracted, empty_let, unknown_uses, one_sided   how many tenancies are signed but not in use, in use
--               after their contract ended, in use without one in force, let but not in use, of unknown first day, said by one side
-- What was joined into another is not a unit of its own; its users are those of the one that was kept. For an owner alone each of its records counts as it
-- gave it.
-- On poles and pole lines only users of the telecom sector hang telecom cable.
create or replace function indicator.v_unit_at(unit_kinds text[], area text, owned_by text, day date, boundaries date, known_at timestamptz,
                                    among uuid[], cabled_only boolean)
returns table (id uuid, kind text, code text, owner text, owner_group text, owner_telecom boolean, place geometry, weight double precision,
               in_use boolean, built boolean, status text, cable boolean, unknown_date boolean,
               used text[], used_names text[], in_force text[], signed text[], let text[], one_support bigint,
               signed_only bigint, lapsed bigint, uncontracted bigint, empty_let bigint, unknown_uses bigint, one_sided bigint)
language sql stable as $$
  with cabled as materialized (
         select t.asset_id
           from sharing.v_use_at(day, known_at) t
          where cabled_only and t.used and t.telecom
          union all
         select f.unit_id
           from asset.v_further_record_at(day, known_at) f
           join sharing.v_use_at(day, known_at) t on t.asset_id = f.record_id
          where cabled_only and owned_by is null and t.used and t.telecom),
  unit as (
         select a.id, a.kind, a.code, a.owner, o.group_code as owner_group, o.telecom as owner_telecom,
                asset.v_place(a.geometry) as place,
                case a.kind when 'DUCT_SECTION' then coalesce(a.length_m, st_length(geography(a.geometry))) / 1000
                            when 'POLE_LINE' then coalesce(a.poles, 0) else 1 end as weight,
                asset.v_in_use(a.status, a.in_use_from, a.retired_on, day) as in_use,
                coalesce(a.built_on <= day, a.in_use_from <= day, a.status <> 'PLANNED') and coalesce(day < a.retired_on, true) as built,
                a.status, a.in_use_from is null and a.status <> 'PLANNED' as unknown_date
           from asset.v_asset_at(day, known_at) a
           left join organisation.v_group_at(day, known_at) o on o.organisation = a.owner
          where a.kind = any (unit_kinds)
            and (owned_by is null or a.owner = owned_by)
            and (owned_by is not null or a.kind not in ('SITE', 'MAST', 'POLE_LINE')
                 or not exists (select from asset.v_joined_at(known_at) j where j.asset_id = a.id))
            and (among is null or a.id in (select unnest(among)))
            and (not cabled_only or a.kind not in ('POLE', 'POLE_LINE')
                 or a.id in (select asset_id from cabled))),
  piece_of_area as materialized (
         select p.piece
           from territory.v_area_piece_at(boundaries, known_at) p
          where p.area_id in (select part.area_id from territory.v_area_part_at(area, boundaries, known_at) part)),
  located as (
         select l.id
           from piece_of_area p
          cross join lateral (
                select a.id, asset.v_place(a.geometry) as place
                  from asset.v_asset_at(day, known_at) a
                 where a.kind = any (unit_kinds) and a.geometry && p.piece
                   and (not cabled_only or a.kind not in ('POLE', 'POLE_LINE') or a.id in (select asset_id from cabled))
                offset 0) l
          where st_intersects(p.piece, l.place)),
  inside as (
         select u.*
           from unit u
          where area is null or u.id in (select l.id from located l)),
  entered as (
         select a.line_id, count(*) as poles
           from asset.v_asset_in_use(day, known_at) a
          where a.line_id is not null and 'POLE_LINE' = any (unit_kinds)
          group by a.line_id),
  support as (
         select i.id as unit_id, i.kind, i.owner_group, m.id as record_id, m.id as support_id
           from inside i
           join asset.v_asset_at(day, known_at) m on m.site_id = i.id and asset.v_in_use(m.status, m.in_use_from, m.retired_on, day)
          where 'SITE' = any (unit_kinds)
            and (owned_by is not null or not exists (select from asset.v_joined_at(known_at) j where j.asset_id = m.id))
          union all
         select i.id, i.kind, i.owner_group, i.id, i.id from inside i
          union all
         select i.id, i.kind, i.owner_group, f.record_id, f.support_id
           from inside i
           join asset.v_further_record_at(day, known_at) f on f.unit_id = i.id
          where owned_by is null),
  use as (
         select s.unit_id, s.support_id, t.organisation, t.group_code, t.used, t.signed, t.let, t.lapsed, t.unknown_date, t.one_sided,
                t.used and (t.in_force or coalesce(t.group_code = s.owner_group, false)) as in_force,
                coalesce(t.group_code = s.owner_group, false) as own
           from support s
           join sharing.v_use_at(day, known_at) t on t.asset_id = s.record_id
          where t.telecom or s.kind not in ('POLE', 'POLE_LINE')),
  users as (
         select unit_id,
                array_agg(distinct group_code)   filter (where used)        as used,
                array_agg(distinct organisation) filter (where used)        as used_names,
                array_agg(distinct group_code)   filter (where in_force)    as in_force,
                array_agg(distinct group_code)   filter (where signed)      as signed,
                array_agg(distinct group_code)   filter (where let)         as let,
                count(*) filter (where signed and not used)                 as signed_only,
                count(*) filter (where lapsed and not own)                  as lapsed,
                count(*) filter (where used and not in_force)               as uncontracted,
                count(*) filter (where let and not used)                    as empty_let,
                count(*) filter (where used and unknown_date)               as unknown_uses,
                count(*) filter (where used and one_sided and not own)      as one_sided
           from use
          group by unit_id),
  fullest as (
         select unit_id, max(groups) as groups
           from (select unit_id, support_id, count(distinct group_code) filter (where used) as groups
                   from use where 'SITE' = any (unit_kinds)
                  group by unit_id, support_id) per_support
          group by unit_id)
  select i.id, i.kind, i.code, i.owner, i.owner_group, i.owner_telecom, i.place,
         case i.kind when 'POLE_LINE' then greatest(i.weight - coalesce(e.poles, 0), 0) else i.weight end,
         i.in_use, i.built, i.status,
         i.kind not in ('POLE', 'POLE_LINE') or coalesce(cardinality(u.used), 0) > 0,
         i.unknown_date,
         u.used, u.used_names, u.in_force, u.signed, u.let, coalesce(f.groups, 0),
         coalesce(u.signed_only, 0), coalesce(u.lapsed, 0), coalesce(u.uncontracted, 0), coalesce(u.empty_let, 0),
         coalesce(u.unknown_uses, 0), coalesce(u.one_sided, 0)
    from inside i
    left join users u on u.unit_id = i.id
    left join fullest f on f.unit_id = i.id
    left join entered e on e.line_id = i.id
$$;
