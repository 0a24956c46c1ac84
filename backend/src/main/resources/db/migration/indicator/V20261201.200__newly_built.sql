-- New units of counting: kilometres of pole lines, duct sections, and new stations; and what was built since a day as a population of its own.
alter table indicator.indicator drop constraint indicator_unit_ck;
alter table indicator.indicator add constraint indicator_unit_ck
  check (unit in ('SITE', 'MAST', 'CABLE_POLE', 'POLE_KM', 'DUCT_KM', 'DUCT_SECTION', 'NEW_STATION', 'HAMLET'));

--   since       BUILT_SINCE: units in use that were built on this day or later
alter table indicator.definition add column since date;
alter table indicator.definition drop constraint definition_population_ck;
alter table indicator.definition add constraint definition_population_ck check (population in ('IN_USE', 'BUILT', 'BUILT_SINCE'));
alter table indicator.definition add constraint definition_since_ck check ((population = 'BUILT_SINCE') = (since is not null));

drop function indicator.v_counted_at(text, int, text[], text, text, date, date, timestamptz, uuid[], boolean);
drop function indicator.v_unit_at(text[], text, text, date, date, timestamptz, uuid[], boolean);

-- Every unit of the kinds in an area (null = everywhere), in use or not, with what each way of counting needs.
--   owned_by    only units of this owner (null = all)
--   weight      1 for a thing, declared poles less those entered one by one for a pole line, kilometres for a duct section
--   length_km   of a duct section or a pole line, by its declared length, else by its course
--   first_day   when it was built, else its first day of use; unknown is unknown
--   cable       whether a telecom cable hangs there (poles and pole lines), else true
--   used, in_force, signed, let   the groups that are users under each basis; used_names: the companies
--   one_support the most groups on one of a site's masts
--   signed_only, lapsed, uncontracted, empty_let, unknown_uses, one_sided   how many tenancies are signed but not in use, in use
--               after their contract ended, in use without one in force, let but not in use, of unknown first day, said by one side
-- What was joined into another is not a unit of its own; its users are those of the one that was kept. For an owner alone each of its records counts as it
-- gave it.
-- Where poles are no units of their own, a pole line has the users of its poles too, and one_support is the most groups on one of them.
-- On poles and pole lines only users of the telecom sector hang telecom cable.
create function indicator.v_unit_at(unit_kinds text[], area text, owned_by text, day date, boundaries date, known_at timestamptz,
                                    among uuid[], cabled_only boolean)
returns table (id uuid, kind text, code text, owner text, owner_group text, owner_telecom boolean, place geometry, weight double precision,
               in_use boolean, built boolean, status text, cable boolean, unknown_date boolean,
               used text[], used_names text[], in_force text[], signed text[], let text[], one_support bigint,
               signed_only bigint, lapsed bigint, uncontracted bigint, empty_let bigint, unknown_uses bigint, one_sided bigint,
               length_km double precision, first_day date)
language sql stable parallel safe as $$
  with cabled as materialized (
         select t.asset_id
           from sharing.v_use_at(day, known_at) t
          where cabled_only and t.used and t.telecom
          union all
         select f.unit_id
           from asset.v_further_record_at(day, known_at) f
           join sharing.v_use_at(day, known_at) t on t.asset_id = f.record_id
          where cabled_only and owned_by is null and t.used and t.telecom
          union all
         select p.line_id
           from asset.v_asset_in_use(day, known_at) p
           join sharing.v_use_at(day, known_at) t on t.asset_id = p.id
          where cabled_only and p.line_id is not null and t.used and t.telecom
            and 'POLE_LINE' = any (unit_kinds) and 'POLE' <> all (unit_kinds)),
  unit as (
         select a.id, a.kind, a.code, a.owner, o.group_code as owner_group, o.telecom as owner_telecom,
                asset.v_place(a.geometry) as place,
                case a.kind when 'DUCT_SECTION' then coalesce(a.length_m, st_length(geography(a.geometry))) / 1000
                            when 'POLE_LINE' then coalesce(a.poles, 0) else 1 end as weight,
                asset.v_in_use(a.status, a.in_use_from, a.retired_on, day) as in_use,
                coalesce(a.built_on <= day, a.in_use_from <= day, a.status <> 'PLANNED') and coalesce(day < a.retired_on, true) as built,
                a.status, a.in_use_from is null and a.status <> 'PLANNED' as unknown_date,
                case when a.kind in ('DUCT_SECTION', 'POLE_LINE') then coalesce(a.length_m, st_length(geography(a.geometry))) / 1000 end as length_km,
                coalesce(a.built_on, a.in_use_from) as first_day
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
          where owned_by is null
          union all
         select i.id, i.kind, i.owner_group, p.id, p.id
           from inside i
           join asset.v_asset_in_use(day, known_at) p on p.line_id = i.id
          where 'POLE_LINE' = any (unit_kinds) and 'POLE' <> all (unit_kinds)),
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
                   from use where 'SITE' = any (unit_kinds) or 'POLE_LINE' = any (unit_kinds) and 'POLE' <> all (unit_kinds)
                  group by unit_id, support_id) per_support
          group by unit_id)
  select i.id, i.kind, i.code, i.owner, i.owner_group, i.owner_telecom, i.place,
         case i.kind when 'POLE_LINE' then greatest(i.weight - coalesce(e.poles, 0), 0) else i.weight end,
         i.in_use, i.built, i.status,
         i.kind not in ('POLE', 'POLE_LINE') or coalesce(cardinality(u.used), 0) > 0,
         i.unknown_date,
         u.used, u.used_names, u.in_force, u.signed, u.let, coalesce(f.groups, 0),
         coalesce(u.signed_only, 0), coalesce(u.lapsed, 0), coalesce(u.uncontracted, 0), coalesce(u.empty_let, 0),
         coalesce(u.unknown_uses, 0), coalesce(u.one_sided, 0), i.length_km, i.first_day
    from inside i
    left join users u on u.unit_id = i.id
    left join fullest f on f.unit_id = i.id
    left join entered e on e.line_id = i.id
$$;

-- Whether one that stood from a first day until it was retired had done so when another one was built; nobody knows when it was built: it had.
create function indicator.v_stood_before(first_day date, retired_on date, built_on date, day date) returns boolean
  language sql immutable parallel safe
  return coalesce(retired_on <= day and retired_on > built_on - 366 and coalesce(first_day < built_on, true), false);

-- Whether a mast took the place of another one: the masts of its site in the order in which they were built each replace the one that was retired first among
-- those that stood before them, were retired no more than a year before them or later, and are not replaced by an earlier one.
create function indicator.v_replaces(mast uuid, day date, known_at timestamptz) returns boolean
language plpgsql stable parallel safe as $$
declare
  newer record;
  old uuid;
  replaced uuid[] := '{}';
begin
  for newer in
    select n.id, coalesce(n.built_on, n.in_use_from) as first_day
      from asset.v_asset_at(day, known_at) m
      join asset.v_asset_at(day, known_at) n on n.site_id = m.site_id and n.kind = 'MAST' and n.status <> 'PLANNED'
     where m.id = mast
     order by first_day, n.id
  loop
    select o.id into old
      from asset.v_asset_at(day, known_at) m
      join asset.v_asset_at(day, known_at) o on o.site_id = m.site_id and o.kind = 'MAST' and o.status <> 'PLANNED'
     where m.id = mast and o.id <> newer.id and o.id <> all (replaced)
       and indicator.v_stood_before(coalesce(o.built_on, o.in_use_from), o.retired_on, newer.first_day, day)
     order by o.retired_on, o.id
     limit 1;
    if newer.id = mast then
      return old is not null;
    end if;
    if old is not null then
      replaced := replaced || old;
    end if;
  end loop;
  return false;
end $$;
