-- Who uses each asset on a day, as known at an instant, by the default definition of its kind:
--   SITE                of the site and of its masts in use; MAST, DUCT_SECTION: of the asset itself;
--   POLE, POLE_LINE     telecom organisations, and the owner's group, where it is not of that sector. Without a telecom user
--                       it carries no telecom cable and has no users.
-- groups         corporate groups that count as users
-- organisations  who uses it, by code; not for everybody's eyes
-- occupied       places taken of the asset itself, restricted tenancies included
-- shared         at least two groups
-- An asset nobody uses has no row. Ask for some assets by  asset_id = any (array (select …)) : that reaches the indexes below the
-- aggregate, a plain join does not.
create function sharing.v_users_at(day date, known_at timestamptz)
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, shared boolean)
language sql stable as $$
  select c.asset_id, c.groups, coalesce(c.organisations, '{}'), c.occupied, c.groups >= 2
    from (select w.asset_id,
                 count(distinct w.user_group) as groups,
                 array_agg(distinct w.organisation) filter (where w.organisation is not null) as organisations,
                 coalesce(sum(w.places), 0)::bigint as occupied
            from (select a.id as asset_id, u.organisation, null::bigint as places, g.user_group
                    from asset.v_asset_at(day, known_at) a
                   cross join lateral (select a.kind in ('POLE', 'POLE_LINE')) p (pole)
                    join sharing.v_use_at(day, known_at) u on u.asset_id = a.id and u.used
                    left join organisation.v_group_at(day, known_at) o on o.organisation = a.owner
                   cross join unnest(array[case when u.telecom or not p.pole then u.group_code end,
                                           case when u.telecom and p.pole and not o.telecom then o.group_code end]) g (user_group)
                   union all
                  select m.site_id, u.organisation, null, u.group_code
                    from asset.v_asset_in_use(day, known_at) m
                    join sharing.v_use_at(day, known_at) u on u.asset_id = m.id and u.used
                   where m.kind = 'MAST' and m.site_id is not null
                   union all
                  select t.asset_id, null, t.places, null
                    from sharing.v_occupied_at(day, known_at) t) w
           group by w.asset_id) c
$$;

-- Published like a view: the places left; unknown when the capacity is, none where more are taken than there are.
create function sharing.v_free(capacity int, occupied bigint) returns int
  language sql immutable parallel safe
  return case when capacity is not null then cast(greatest(capacity - coalesce(occupied, 0), 0) as int) end;
