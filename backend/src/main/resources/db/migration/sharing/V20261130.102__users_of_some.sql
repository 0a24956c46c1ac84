-- Who uses some assets, looked up from these assets alone, in steps that each read a table once. One query over functions within functions left it to
-- the planner to find that out, who cannot know of how many assets it is asked; then organisations and groups were joined anew for each of them.

-- What further records speak of one unit (asset.v_further_record_at), and the room of one asset. Strict, so that they are planned only where records
-- were joined.
create function sharing.v_further_record_of(unit uuid, day date, known_at timestamptz) returns table (record_id uuid)
language sql stable strict rows 2 as $$
  select f.record_id from asset.v_further_record_at(day, known_at) f where f.unit_id = unit
$$;
create function sharing.v_room_of(asset uuid, day date, known_at timestamptz) returns table (taken bigint, promised bigint)
language sql stable strict rows 1 as $$
  select sum(r.taken)::bigint, sum(r.promised)::bigint from sharing.v_room_at(day, known_at, true) r where r.asset_id = asset
$$;
-- Who uses each asset on a day, and its room, as before.
--   joined   whether the users of joined records count as one's, as the authority sees it
--   among    of these assets, which are all of that day; null: of all
-- An asset nobody uses, of which no place is taken or promised, has no row.
create function sharing.v_users_at(day date, known_at timestamptz, joined boolean, among uuid[])
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language sql stable as $$
  with belonging as materialized ( -- one row per organisation, else its places would count twice
         select * from organisation.v_group_at(day, known_at)),
  one as materialized (
         select * from asset.v_joined_at(known_at)),
  told as materialized (
         select t.asset_id, t.organisation, t.places, t.used and not t.restricted as used, t.taken
           from sharing.v_stated_at(day, known_at) t
          where among is null
          union all
         select t.asset_id, t.organisation, t.places, t.used and not t.restricted, t.taken
           from sharing.v_stated_at(day, known_at) t
          where t.asset_id = any (among)),
  unit as materialized (
         select a.id, a.kind, a.owner
           from asset.v_asset_at(day, known_at) a
          where among is null
          union all
         select a.id, a.kind, a.owner
           from asset.v_asset_at(day, known_at) a
          where a.id = any (among)),
  mast as materialized (
         select m.id, m.site_id
           from asset.v_asset_at(day, known_at) m
          where among is null and m.site_id is not null and m.kind = 'MAST' and asset.v_in_use(m.status, m.in_use_from, m.retired_on, day)
          union all
         select m.id, m.site_id
           from asset.v_asset_at(day, known_at) m
          where m.site_id = any (array(select u.id from unit u where among is not null and u.kind = 'SITE'))
            and m.kind = 'MAST' and asset.v_in_use(m.status, m.in_use_from, m.retired_on, day)),
  further as materialized (
         select k.id as unit_id, k.kind, k.owner, f.record_id
           from (select a.id, a.kind, a.owner
                   from unit a
                  where a.id in (select o.kept_id from one o
                                  union all
                                 select m.site_id from mast m where m.id in (select o.kept_id from one o))
                 offset 0) k
          cross join lateral sharing.v_further_record_of(k.id, day, known_at) f
          where joined),
  told_beside as materialized (
         select t.asset_id, t.organisation
           from sharing.v_stated_at(day, known_at) t
          where t.asset_id = any (array(select m.id from mast m union all select f.record_id from further f))
            and t.used and not t.restricted),
  same as materialized (
         select o.asset_id from one o union select o.kept_id from one o),
  said as materialized (
         select t.asset_id, u.counts, t.organisation, a.kind in ('POLE', 'POLE_LINE') as pole, a.owner, r.taken, null::bigint as promised
           from told t
           left join unit a on a.id = t.asset_id
          cross join lateral (select t.used and a.id is not null) u (counts)
          cross join lateral (select case when t.taken and t.asset_id not in (select s.asset_id from same s) then t.places end) r (taken)
          where u.counts or r.taken is not null
          union all
         select m.site_id, true, t.organisation, false, null, null, null
           from mast m
           join told_beside t on t.asset_id = m.id
          where not (joined and m.id in (select o.asset_id from one o))
          union all
         select f.unit_id, true, t.organisation, f.kind = 'POLE_LINE', f.owner, null, null
           from further f
           join told_beside t on t.asset_id = f.record_id
          union all
         select p.asset_id, false, null, null, null, null, p.places
           from sharing.v_promised_at(day, known_at) p
          where among is null and p.asset_id not in (select s.asset_id from same s)
          union all
         select p.asset_id, false, null, null, null, null, p.places
           from sharing.v_promised_at(day, known_at) p
          where p.asset_id = any (among) and p.asset_id not in (select s.asset_id from same s)
          union all
         select s.asset_id, false, null, null, null, r.taken, r.promised
           from (select s.asset_id from same s where among is null or s.asset_id in (select u.id from unit u) offset 0) s
          cross join lateral sharing.v_room_of(s.asset_id, day, known_at) r
          where r.taken is not null),
  placed as materialized (
         select s.asset_id,
                case when s.counts then b.organisation end as organisation,
                case when s.counts and (b.telecom or not s.pole) then b.group_code end as user_group,
                case when s.counts and b.telecom and s.pole and not o.telecom then o.group_code end as owner_group,
                s.taken, s.promised
           from said s
           left join belonging b on b.organisation = s.organisation
           left join belonging o on o.organisation = s.owner
          where not s.counts or s.taken is not null or b.organisation is not null)
  select c.asset_id, c.groups, coalesce(c.organisations, '{}'), c.taken, c.promised, c.groups >= 2
    from (select w.asset_id,
                 count(distinct w.user_group) as groups,
                 array_agg(distinct w.organisation) filter (where w.organisation is not null) as organisations,
                 coalesce(sum(w.taken), 0)::bigint as taken,
                 coalesce(sum(w.promised), 0)::bigint as promised
            from (select p.asset_id, p.organisation, p.user_group, p.taken, p.promised from placed p
                   union all
                  select p.asset_id, null, p.owner_group, null, null from placed p where p.owner_group is not null) w
           group by w.asset_id) c
$$;

-- The same of all assets. Who asks for some says which.
create or replace function sharing.v_users_at(day date, known_at timestamptz, joined boolean)
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language sql stable as $$
  select * from sharing.v_users_at(day, known_at, joined, null)
$$;
