-- A figure broken down: into which cell each unit falls, and who its counted users are.

-- The cells of the units of some kinds, by one way of cutting; a unit without a row is in no cell. Only the branch of that cut is run.
--   cut   COMMUNE, HAMLET (its id, by territory.v_hamlet_of), ZONE (a unit may lie in several), OWNER, OWNER_GROUP, KIND, CATEGORY, YEAR_BUILT
create function indicator.v_cell_of(cut text, unit_kinds text[], day date, boundaries date, known_at timestamptz) returns table (id uuid, cell text)
language sql stable parallel safe as $$
  select l.id, l.commune
    from indicator.v_commune_of(unit_kinds, day, boundaries, known_at) l
   where cut = 'COMMUNE'
   union all
  select a.id, h.id::text
    from asset.v_asset_at(day, known_at) a
    left join indicator.v_commune_of(unit_kinds, day, boundaries, known_at) l on l.id = a.id
   cross join lateral territory.v_hamlet_of(asset.v_place(a.geometry), l.commune, boundaries, known_at) h
   where cut = 'HAMLET' and a.kind = any (unit_kinds)
   union all
  select i.id, z.code
    from territory.v_zone_at(boundaries, known_at) z
   cross join lateral (
         select a.id
           from asset.v_asset_at(day, known_at) a
          where a.kind = any (unit_kinds) and a.geometry && z.boundary and st_intersects(z.boundary, asset.v_place(a.geometry))
         offset 0) i
   where cut = 'ZONE'
   union all
  select a.id, g.group_code
    from asset.v_asset_at(day, known_at) a
    join organisation.v_group_at(day, known_at) g on g.organisation = a.owner
   where cut = 'OWNER_GROUP' and a.kind = any (unit_kinds)
   union all
  select a.id, c.cell
    from asset.v_asset_at(day, known_at) a
   cross join lateral (
         select case cut when 'OWNER' then a.owner when 'KIND' then a.kind when 'CATEGORY' then a.category
                         when 'YEAR_BUILT' then to_char(a.built_on, 'YYYY') end) c (cell)
   where cut in ('OWNER', 'KIND', 'CATEGORY', 'YEAR_BUILT') and a.kind = any (unit_kinds) and c.cell is not null
$$;

-- The names of the cells of one way of cutting; a cell that is its own name has none.
create function indicator.v_cell_name(cut text, day date, boundaries date, known_at timestamptz) returns table (cell text, name text)
language sql stable parallel safe as $$
  select a.code, a.name from territory.v_area_at(boundaries, known_at) a where cut = 'COMMUNE' and a.level = 'COMMUNE'
   union all
  select h.id::text, concat_ws(', ', concat_ws(' ', h.type_word, h.name), a.name)
    from territory.v_hamlet_at(boundaries, known_at) h
    left join territory.v_area_at(boundaries, known_at) a on a.code = h.commune_code
   where cut = 'HAMLET'
   union all
  select z.code, z.name from territory.v_zone_at(boundaries, known_at) z where cut = 'ZONE'
   union all
  select o.code, o.name from organisation.v_listed_at(day, known_at) o where cut in ('OWNER', 'USER')
   union all
  select g.group_code, coalesce(max(n.name), max(o.name) filter (where o.code = g.group_code))
    from organisation.v_group_at(day, known_at) g
    left join organisation.v_group_name_at(known_at) n on n.code = g.group_code
    left join organisation.v_listed_at(day, known_at) o on o.code = g.organisation
   where cut in ('OWNER_GROUP', 'USER_GROUP')
   group by g.group_code
$$;

-- The users that count of a unit, in the order of their codes, by the switches of one way of counting; the arrays are those of v_unit_at.
create function indicator.users_of(users text, owner_rule text, basis text, used text[], used_names text[], in_force text[], signed text[], let text[],
                                   owner text, owner_group text, owner_telecom boolean)
returns text[] language sql immutable parallel safe
  return array(select distinct u.code
                 from unnest(
                   case when users = 'NAMES' then used_names else
                   case basis when 'USED' then used when 'IN_FORCE' then in_force when 'SIGNED' then signed else let end end
                   || case when owner_rule = 'ALWAYS' or owner_rule = 'SECTOR' and not owner_telecom
                           then case users when 'NAMES' then owner else owner_group end end) u (code)
                where u.code is not null
                order by u.code);

-- Whether a unit of these users stands in a user's cell; null: in that of the units without a user.
create function indicator.in_cell(cell text, users text[]) returns boolean language sql immutable parallel safe
  return case when cell is null then coalesce(cardinality(users), 0) = 0 else coalesce(cell = any (users), false) end;
