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
  with belonging as materialized (
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
  usage as (
         select t.asset_id, t.organisation, a.kind in ('POLE', 'POLE_LINE') as pole, a.owner
           from told t
           join unit a on a.id = t.asset_id
          where t.used
          union all
         select m.site_id, t.organisation, false, null
           from mast m
           join told_beside t on t.asset_id = m.id
          where not (joined and m.id in (select o.asset_id from one o))
          union all
         select f.unit_id, t.organisation, f.kind = 'POLE_LINE', f.owner
           from further f
           join told_beside t on t.asset_id = f.record_id),
  placed as materialized (
         select u.asset_id, u.organisation,
                case when b.telecom or not u.pole then b.group_code end as user_group,
                case when b.telecom and u.pole and not o.telecom then o.group_code end as owner_group
           from usage u
           join belonging b on b.organisation = u.organisation
           left join belonging o on o.organisation = u.owner),
  counted as (
         select g.asset_id, count(*) as groups
           from (select p.asset_id, p.user_group from placed p where p.user_group is not null
                  union
                 select p.asset_id, p.owner_group from placed p where p.owner_group is not null) g
          group by g.asset_id),
  named as (
         select n.asset_id, array_agg(n.organisation) as organisations
           from (select distinct p.asset_id, p.organisation from placed p order by p.asset_id, p.organisation) n
          group by n.asset_id),
  same as materialized (
         select o.asset_id from one o union select o.kept_id from one o),
  room as (
         select w.asset_id, sum(w.taken)::bigint as taken, sum(w.promised)::bigint as promised
           from (select t.asset_id, t.places::bigint as taken, 0::bigint as promised
                   from told t
                  where t.taken and t.asset_id not in (select s.asset_id from same s)
                  union all
                 select p.asset_id, 0, p.places
                   from sharing.v_promised_at(day, known_at) p
                  where (among is null or p.asset_id in (select u.id from unit u))
                    and p.asset_id not in (select s.asset_id from same s)) w
          group by w.asset_id
          union all
         select s.asset_id, r.taken, r.promised
           from (select s.asset_id from same s where among is null or s.asset_id in (select u.id from unit u) offset 0) s
          cross join lateral sharing.v_room_of(s.asset_id, day, known_at) r
          where r.taken is not null)
  select coalesce(n.asset_id, r.asset_id), coalesce(c.groups, 0), coalesce(n.organisations, '{}'),
         coalesce(r.taken, 0), coalesce(r.promised, 0), coalesce(c.groups, 0) >= 2
    from named n
    left join counted c on c.asset_id = n.asset_id
    full join room r on r.asset_id = n.asset_id
$$;

-- The same of all assets. Who asks for some says which.
create or replace function sharing.v_users_at(day date, known_at timestamptz, joined boolean)
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language sql stable as $$
  select * from sharing.v_users_at(day, known_at, joined, null)
$$;
