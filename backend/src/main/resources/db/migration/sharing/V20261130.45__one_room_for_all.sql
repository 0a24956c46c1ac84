-- Who uses each asset on a day, and its room, as before, but for the room: records that were joined have one, whoever asks. An organisation does
-- not learn with whose record its own was joined, but what is free is what it can be promised. joined: whether the users of joined records count as one's.
create or replace function sharing.v_users_at(day date, known_at timestamptz, joined boolean)
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language sql stable as $$
  select c.asset_id, c.groups, coalesce(c.organisations, '{}'), c.occupied, c.promised, c.groups >= 2
    from (select w.asset_id,
                 count(distinct w.user_group) as groups,
                 array_agg(distinct w.organisation) filter (where w.organisation is not null) as organisations,
                 coalesce(sum(w.occupied), 0)::bigint as occupied,
                 coalesce(sum(w.promised), 0)::bigint as promised
            from (select a.id as asset_id, u.organisation, null::bigint as occupied, null::bigint as promised, g.user_group
                    from asset.v_asset_at(day, known_at) a
                   cross join lateral (select a.kind in ('POLE', 'POLE_LINE')) p (pole)
                    join sharing.v_use_at(day, known_at) u on u.asset_id = a.id and u.used
                    left join organisation.v_group_at(day, known_at) o on o.organisation = a.owner
                   cross join unnest(array[case when u.telecom or not p.pole then u.group_code end,
                                           case when u.telecom and p.pole and not o.telecom then o.group_code end]) g (user_group)
                   union all
                  select m.site_id, u.organisation, null, null, u.group_code
                    from asset.v_asset_at(day, known_at) m
                    join sharing.v_use_at(day, known_at) u on u.asset_id = m.id and u.used
                   where m.kind = 'MAST' and m.site_id is not null
                     and asset.v_in_use(m.status, m.in_use_from, m.retired_on, day)
                     and not (joined and exists (select from asset.v_joined_at(known_at) j where j.asset_id = m.id))
                   union all
                  select f.unit_id, u.organisation, null, null, g.user_group
                    from asset.v_further_record_at(day, known_at) f
                   cross join lateral (
                         select i.kind, i.owner from asset.v_asset_at(day, known_at) i where i.id = f.unit_id offset 0) a
                   cross join lateral (
                         select v.* from sharing.v_use_at(day, known_at) v where v.asset_id = f.record_id and v.used offset 0) u
                    left join organisation.v_group_at(day, known_at) o on o.organisation = a.owner
                   cross join unnest(array[case when u.telecom or a.kind <> 'POLE_LINE' then u.group_code end,
                                           case when u.telecom and a.kind = 'POLE_LINE' and not o.telecom then o.group_code end]) g (user_group)
                   where joined
                   union all
                  select r.asset_id, null, r.taken, r.promised, null
                    from sharing.v_room_at(day, known_at, true) r
                 ) w
           group by w.asset_id) c
$$;
