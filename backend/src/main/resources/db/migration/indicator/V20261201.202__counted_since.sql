-- The units under every variant of an indicator's version: whether the unit belongs to the population, and if not why, how many users
-- it has, whether it is shared; with what a reader needs to follow that. What is built since a day counts when it was built then or later and is in
-- use; a mast that took the place of another one on its site is not new, and what was built nobody knows when is not known to be new.
create or replace function indicator.v_counted_at(asked text, asked_version int, unit_kinds text[], area text, owned_by text, day date, boundaries date, known_at timestamptz,
                                       among uuid[], cabled_only boolean)
returns table (variant text, ordinal int, id uuid, kind text, code text, owner text, place geometry, weight double precision,
               counted boolean, why text, user_count bigint, shared boolean, used text[], used_names text[], elsewhere_shared boolean,
               unknown_date boolean, signed_only bigint, lapsed bigint, uncontracted bigint, empty_let bigint, unknown_uses bigint, one_sided bigint)
language sql stable parallel safe as $$
  with unit as materialized (
         select u.*
           from indicator.v_unit_at(unit_kinds, area, owned_by, day, boundaries, known_at, among, cabled_only) u
          union all
         select s.*
           from indicator.v_station_unit_at(area, owned_by, day, boundaries, known_at, among) s
          where 'STATION' = any (unit_kinds))
  select d.variant, d.ordinal, u.id, u.kind, u.code, u.owner, u.place,
         case i.unit when 'POLE_KM' then u.length_km when 'DUCT_SECTION' then 1 else u.weight end,
         c.counted,
         case when c.counted then 'COUNTED'
              when u.status = 'RETIRED' and not (u.in_use or u.built) then 'RETIRED'
              when u.status = 'PLANNED' and not u.built then 'PLANNED'
              when not u.in_use and d.population <> 'BUILT' then 'NOT_YET_IN_USE'
              when not u.cable then 'NO_TELECOM_CABLE'
              when d.population = 'BUILT' then 'NOT_BUILT'
              when u.first_day is null then 'UNKNOWN_AGE'
              when u.first_day < d.since then 'BUILT_BEFORE'
              else 'REPLACEMENT' end,
         n.user_count,
         c.counted and n.user_count >= d.min_users,
         u.used, u.used_names,
         n.user_count >= d.min_users and u.one_support < d.min_users,
         u.unknown_date, u.signed_only, u.lapsed, u.uncontracted, u.empty_let, u.unknown_uses, u.one_sided
    from indicator.definition d
    join indicator.indicator i on i.code = d.indicator
   cross join unit u
   cross join lateral (
         select case d.population when 'BUILT' then u.built
                                  when 'IN_USE' then u.in_use
                                  else u.in_use and coalesce(u.first_day >= d.since, false)
                                       and not (u.kind = 'MAST' and indicator.v_replaces(u.id, day, known_at)) end
                and u.cable) c (counted)
   cross join lateral (
         select case when d.support = 'ONE' then u.one_support else
                indicator.users_with(
                  case when d.users = 'NAMES' then u.used_names else
                  case d.basis when 'USED' then u.used when 'IN_FORCE' then u.in_force when 'SIGNED' then u.signed else u.let end end,
                  case when d.owner_rule = 'ALWAYS' or d.owner_rule = 'SECTOR' and not u.owner_telecom
                       then case d.users when 'NAMES' then u.owner else u.owner_group end end) end) n (user_count)
   where d.indicator = asked and d.version = asked_version
$$;

insert into indicator.indicator (code, unit, kinds, ordinal) values
  ('new-mast-sharing',     'MAST',         '{MAST}',         6),
  ('new-station-sharing',  'NEW_STATION',  '{STATION}',      7),
  ('pole-km-sharing',      'POLE_KM',      '{POLE_LINE}',    8),
  ('duct-section-sharing', 'DUCT_SECTION', '{DUCT_SECTION}', 9);

update indicator.indicator i
   set ordinal = o.place
  from (values ('site-sharing', 1), ('mast-sharing', 2), ('new-mast-sharing', 3), ('new-station-sharing', 4), ('pole-sharing', 5),
               ('pole-km-sharing', 6), ('duct-sharing', 7), ('duct-section-sharing', 8), ('hamlet-mobile-coverage', 9)) o (code, place)
 where i.code = o.code;

-- Their first definitions came with the product: put in as drafts, then published, for what is published takes no more ways of counting.
insert into indicator.definition_version (indicator, version) values
  ('new-mast-sharing', 1), ('new-station-sharing', 1), ('pole-km-sharing', 1), ('duct-section-sharing', 1);

insert into indicator.definition (indicator, version, variant, ordinal, users, owner_rule, basis, support, population, since) values
  ('new-mast-sharing',     1, 'headline',            0, 'GROUPS', 'OWN_USE', 'USED',     'ALL', 'BUILT_SINCE', '2024-02-07'),
  ('new-mast-sharing',     1, 'contract-in-force',   1, 'GROUPS', 'OWN_USE', 'IN_FORCE', 'ALL', 'BUILT_SINCE', '2024-02-07'),
  ('new-mast-sharing',     1, 'owner-always',        2, 'GROUPS', 'ALWAYS',  'USED',     'ALL', 'BUILT_SINCE', '2024-02-07'),
  ('new-mast-sharing',     1, 'names',               3, 'NAMES',  'OWN_USE', 'USED',     'ALL', 'BUILT_SINCE', '2024-02-07'),
  ('new-station-sharing',  1, 'headline',            0, 'GROUPS', 'OWN_USE', 'USED',     'ALL', 'BUILT_SINCE', '2024-02-07'),
  ('new-station-sharing',  1, 'owner-always',        1, 'GROUPS', 'ALWAYS',  'USED',     'ALL', 'BUILT_SINCE', '2024-02-07'),
  ('pole-km-sharing',      1, 'headline',            0, 'GROUPS', 'SECTOR',  'USED',     'ALL', 'IN_USE', null),
  ('pole-km-sharing',      1, 'telecom-groups-only', 1, 'GROUPS', 'OWN_USE', 'USED',     'ALL', 'IN_USE', null),
  ('pole-km-sharing',      1, 'contract-in-force',   2, 'GROUPS', 'SECTOR',  'IN_FORCE', 'ALL', 'IN_USE', null),
  ('pole-km-sharing',      1, 'names',               3, 'NAMES',  'SECTOR',  'USED',     'ALL', 'IN_USE', null),
  ('duct-section-sharing', 1, 'headline',            0, 'GROUPS', 'OWN_USE', 'USED',     'ALL', 'IN_USE', null),
  ('duct-section-sharing', 1, 'by-contract',         1, 'GROUPS', 'OWN_USE', 'LET',      'ALL', 'IN_USE', null),
  ('duct-section-sharing', 1, 'contract-in-force',   2, 'GROUPS', 'OWN_USE', 'IN_FORCE', 'ALL', 'IN_USE', null),
  ('duct-section-sharing', 1, 'names',               3, 'NAMES',  'OWN_USE', 'USED',     'ALL', 'IN_USE', null);

update indicator.definition_version set valid_from = '2020-01-01' where valid_from is null and begun_by is null;

-- The target of newly built stations of plan 000 is read in two ways, each an indicator of its own now; the reference data brings both.
delete from indicator.target where plan = '000' and indicator = 'mast-sharing';
