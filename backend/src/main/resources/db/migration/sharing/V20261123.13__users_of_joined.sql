-- Where records were joined, the users of all of them are the users of the one that was kept.

-- The places that are taken of an asset on a day, as known at an instant, by whom: in use, or let by a contract that runs, used yet or not.
-- Restricted tenancies included: they take room, though they count for nobody. What is only claimed takes none.
create function sharing.v_taken_at(day date, known_at timestamptz) returns table (asset_id uuid, organisation text, places int)
language sql stable as $$
  select t.asset_id, t.organisation, t.places
    from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
   where platform.known(t.recorded_from, t.recorded_to, known_at)
     and not t.claimed
     and (t.used and platform.holds(t.used_from, t.used_to, day)
          or (t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null)
             and platform.holds(t.contract_from, t.contract_to, day) and coalesce(day <= t.used_to, true))
$$;
create or replace function sharing.v_occupied_at(day date, known_at timestamptz) returns table (asset_id uuid, places bigint)
language sql stable as $$
  select t.asset_id, sum(t.places) from sharing.v_taken_at(day, known_at) t group by t.asset_id
$$;

-- Who uses each asset on a day, as before. joined: whether what was joined counts as one, as the authority sees it. Then the places taken of an
-- absorbed record are the kept one's, save those of an organisation that takes places there already: both records speak of the same ones.
create function sharing.v_users_at(day date, known_at timestamptz, joined boolean)
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
                  select t.asset_id, null, t.places, null, null
                    from sharing.v_taken_at(day, known_at) t
                   union all
                  select j.kept_id, null, t.places, null, null
                    from asset.v_joined_at(known_at) j
                    join sharing.v_taken_at(day, known_at) t on t.asset_id = j.asset_id
                   where joined
                     and not exists (select from sharing.v_taken_at(day, known_at) k where k.asset_id = j.kept_id and k.organisation = t.organisation)
                   union all
                  select p.asset_id, null, null, p.places, null
                    from sharing.v_promised_at(day, known_at) p
                 ) w
           group by w.asset_id) c
$$;

-- The same of the records as they were given, each by itself.
create or replace function sharing.v_users_at(day date, known_at timestamptz)
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language sql stable as $$
  select * from sharing.v_users_at(day, known_at, false)
$$;

-- As before; for the authority the records that were joined are looked at too.
create or replace function sharing.v_terms(organisations text[], asset_id uuid, scope text, day date, known_at timestamptz)
returns table (since date[], contracts text[])
language sql stable as $$
  with support as (
         select v_terms.asset_id as id, scope as owner
          union all
         select m.id, m.owner
           from asset.v_asset_at(day, known_at) m
          where m.site_id = v_terms.asset_id and asset.v_in_use(m.status, m.in_use_from, m.retired_on, day)
          union all
         select f.record_id, null
           from asset.v_further_record_at(day, known_at) f
          where scope is null and f.unit_id = v_terms.asset_id)
  select array_agg(u.since order by o.place), array_agg(u.contract order by o.place)
    from unnest(organisations) with ordinality o (code, place)
   cross join lateral (
         select case when bool_and(t.used_from is not null) then min(t.used_from) end as since,
                string_agg(distinct t.contract_number, ', ')                         as contract
           from support s
           join (select * from sharing.tenancy union all select * from sharing.tenancy_history) t on t.asset_id = s.id
          where t.organisation = o.code
            and t.used
            and not t.restricted
            and platform.holds(t.used_from, t.used_to, day)
            and platform.known(t.recorded_from, t.recorded_to, known_at)
            and (scope is null or s.owner = scope or t.organisation = scope)) u
$$;
