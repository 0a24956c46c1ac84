-- Since when each of some organisations uses an asset on a day, and under which contracts: two arrays in the order of the organisations.
-- Of a site the masts in use on it are looked at too. A first day that nobody knows is null, as is a contract that nobody named.
-- Within a scope only what belongs to it is told: uses of its own assets, and its own uses.
create function sharing.v_terms(organisations text[], asset_id uuid, scope text, day date, known_at timestamptz)
returns table (since date[], contracts text[])
language sql stable as $$
  with support as (
         select v_terms.asset_id as id, scope as owner
          union all
         select m.id, m.owner
           from asset.v_asset_in_use(day, known_at) m
          where m.site_id = v_terms.asset_id)
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
