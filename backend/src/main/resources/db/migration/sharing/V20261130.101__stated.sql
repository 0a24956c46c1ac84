-- Of the history of tenancies, too, only what was still known at an instant is looked up (asset.asset_history); and none of it is known for ever.
drop index sharing.tenancy_history_ix;
create index tenancy_history_ix on sharing.tenancy_history (asset_id, recorded_to);
create index tenancy_history_id_ix on sharing.tenancy_history (id, recorded_to);

-- Every tenancy known at an instant, restricted ones and mere claims too, with what held of it on a day, as v_use_at and v_taken_at tell it.
-- taken: its places are, in use or let by a contract that runs; what is only claimed takes none.
create function sharing.v_stated_at(day date, known_at timestamptz)
returns table (tenancy_id uuid, asset_id uuid, organisation text, places int, restricted boolean,
               used boolean, in_force boolean, signed boolean, let boolean, taken boolean, unknown_date boolean, one_sided boolean, lapsed boolean)
language sql stable as $$
  select t.id, t.asset_id, t.organisation, t.places, t.restricted,
         t.used and platform.holds(t.used_from, t.used_to, day),
         c.present and platform.holds(t.contract_from, t.contract_to, day),
         t.used and platform.holds(t.used_from, t.used_to, day)
           or coalesce(t.contract_signed_on <= day, false) and coalesce(day <= t.contract_to, true) and coalesce(day <= t.used_to, true),
         t.used and platform.holds(t.used_from, t.used_to, day) or c.present and platform.holds(t.contract_from, t.contract_to, day),
         not t.claimed
           and (t.used and platform.holds(t.used_from, t.used_to, day)
                or c.present and platform.holds(t.contract_from, t.contract_to, day) and coalesce(day <= t.used_to, true)),
         t.used and t.used_from is null,
         t.reported_by_owner <> t.reported_by_tenant,
         t.used and platform.holds(t.used_from, t.used_to, day) and coalesce(t.contract_to < day, false)
    from (select * from sharing.tenancy union all select * from sharing.tenancy_history where known_at < 'infinity') t
   cross join lateral (select t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null) c (present)
   where platform.known(t.recorded_from, t.recorded_to, known_at)
$$;

-- As before.
create or replace function sharing.v_use_at(day date, known_at timestamptz)
returns table (tenancy_id uuid, asset_id uuid, organisation text, group_code text, telecom boolean, places int,
               used boolean, in_force boolean, signed boolean, let boolean, unknown_date boolean, one_sided boolean, lapsed boolean)
language sql stable as $$
  select t.tenancy_id, t.asset_id, t.organisation, g.group_code, g.telecom, t.places,
         t.used, t.in_force, t.signed, t.let, t.unknown_date, t.one_sided, t.lapsed
    from sharing.v_stated_at(day, known_at) t
    join organisation.v_group_at(day, known_at) g on g.organisation = t.organisation
   where not t.restricted
$$;
create or replace function sharing.v_taken_at(day date, known_at timestamptz) returns table (asset_id uuid, organisation text, places int)
language sql stable as $$
  select t.asset_id, t.organisation, t.places from sharing.v_stated_at(day, known_at) t where t.taken
$$;
