-- What must count the rows of everybody, whoever asks: room and sharing. For who sees all, these functions are the queries they were, which the planner
-- takes apart; for an organisation they run as the owner of the tables and give numbers, with names only where the asset or the use is its own.

-- What is taken and promised of some assets (null: of all), by whom as far as the caller may know.
create function sharing.room_told(among uuid[], day date, known_at timestamptz)
returns table (asset_id uuid, organisation text, taken bigint, promised bigint)
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp rows 100 as $$
  with own as materialized (
         select a.id from asset.v_own_among(among) a)
  select r.asset_id, k.organisation, sum(r.taken)::bigint, sum(r.promised)::bigint
    from (select v.* from sharing.v_room_at(day, known_at, true) v where among is null
           union all
          select v.* from sharing.v_room_at(day, known_at, true) v where v.asset_id = any (among)) r
   cross join lateral (select case when r.organisation = platform.scope() or r.asset_id in (select o.id from own o) then r.organisation end) k (organisation)
   group by r.asset_id, k.organisation
$$;

create function sharing.v_room_among(among uuid[], day date, known_at timestamptz)
returns table (asset_id uuid, organisation text, taken bigint, promised bigint)
language sql stable parallel safe as $$
  select v.asset_id, v.organisation, v.taken, v.promised from sharing.v_room_at(day, known_at, true) v where platform.sees_all() and among is null
   union all
  select v.asset_id, v.organisation, v.taken, v.promised from sharing.v_room_at(day, known_at, true) v where platform.sees_all() and v.asset_id = any (among)
   union all
  select t.asset_id, t.organisation, t.taken, t.promised from sharing.room_told(among, day, known_at) t where not platform.sees_all()
$$;

alter function sharing.v_users_at(date, timestamptz, boolean, uuid[]) rename to users_of_all;

create function sharing.users_told(day date, known_at timestamptz, joined boolean, among uuid[])
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp rows 100 as $$
  with own as materialized (
         select a.id from asset.v_own_among(among) a)
  select u.asset_id, case when o.own then u.groups end,
         case when o.own then u.organisations else array(select n.code from unnest(u.organisations) n (code) where n.code = platform.scope()) end,
         u.occupied, u.promised, u.shared
    from sharing.users_of_all(day, known_at, joined, among) u
   cross join lateral (select u.asset_id in (select a.id from own a)) o (own)
$$;

-- Either of the two is planned, for the assets that are asked for, and not both.
create function sharing.v_users_at(day date, known_at timestamptz, joined boolean, among uuid[])
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language plpgsql stable parallel safe set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
begin
  if platform.sees_all() then
    return query select u.* from sharing.users_of_all(day, known_at, joined, among) u;
  else
    return query select t.* from sharing.users_told(day, known_at, joined, among) t;
  end if;
end $$;

create or replace function sharing.v_users_at(day date, known_at timestamptz, joined boolean)
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language sql stable parallel safe as $$
  select * from sharing.v_users_at(day, known_at, joined, null)
$$;

-- The records that have one room with some assets, those assets themselves among them.
create function sharing.v_records_of(assets uuid[]) returns table (record_id uuid)
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select i.id from unnest(assets) i (id) union select s.record_id from asset.v_same_at('infinity') s where s.asset_id = any (assets)
$$;

-- Names are taken out of a list that was told, never added: who else is there stays unknown.
alter function sharing.v_told(text[], uuid, text, boolean, date, timestamptz) security definer set search_path = pg_catalog, pg_temp;
alter function sharing.v_named(text[], uuid, text, boolean, date, timestamptz) security definer set search_path = pg_catalog, pg_temp;

-- The fewest free places of an asset on any day from a day on, until the last: on that day, and on each later one on which a use or a contract
-- begins. What the tenancy "without" takes on a day is free on it. What is promised to others than "asking" is not free; where nobody is named,
-- promises are left out. Null when the capacity is unknown; no row when there is no such asset. A number, so it is the same for everybody.
create function sharing.free_from(asset uuid, day date, last date, without uuid, asking text) returns table (free int)
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp rows 1 as $$
  select cast(a.capacity - max(coalesce(r.places, 0) - coalesce(w.places, 0)) as int) as free
    from asset.v_asset_at(free_from.day, 'infinity') a
   cross join lateral (
         select free_from.day
          union
         select b.first_day
           from sharing.tenancy t
          cross join lateral (values (t.used_from), (t.contract_from)) b (first_day)
          where (t.asset_id = a.id or t.asset_id in (select s.record_id from asset.v_same_at('infinity') s where s.asset_id = a.id))
            and b.first_day > free_from.day and (b.first_day <= last) is not false) d (day)
    left join lateral (
         select sum(v.taken + case when v.organisation <> asking then v.promised else 0 end) as places
           from sharing.v_room_at(d.day, 'infinity', true) v
          where v.asset_id = a.id) r on true
    left join lateral (
         select t.places
           from sharing.tenancy t
          where t.id = without and not t.claimed
            and (t.used and platform.holds(t.used_from, t.used_to, d.day)
                 or (t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null)
                    and platform.holds(t.contract_from, least(t.contract_to, t.used_to), d.day))) w on true
   where a.id = asset
   group by a.capacity
$$;
