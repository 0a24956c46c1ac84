-- Who says of somebody else's asset that it uses it claims places; the owner's word, or the authority's, makes them taken. claimed: the tenant alone says so,
-- or says so of more than stood. Whether it counts as a user is another question: what one side reports counts, and is marked.
alter table sharing.tenancy add column claimed boolean not null default false;
alter table sharing.tenancy_history add column claimed boolean not null default false;
alter table sharing.tenancy disable trigger tenancy_history_tg;
update sharing.tenancy set claimed = true where reported_by_tenant and not reported_by_owner;
update sharing.tenancy_history set claimed = true where reported_by_tenant and not reported_by_owner;
alter table sharing.tenancy enable trigger tenancy_history_tg;

-- As before, without what is only claimed.
create or replace function sharing.v_occupied_at(day date, known_at timestamptz) returns table (asset_id uuid, places bigint)
language sql stable as $$
  select t.asset_id, sum(t.places)
    from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
   where platform.known(t.recorded_from, t.recorded_to, known_at)
     and not t.claimed
     and (t.used and platform.holds(t.used_from, t.used_to, day)
          or (t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null)
             and platform.holds(t.contract_from, t.contract_to, day) and coalesce(day <= t.used_to, true))
   group by t.asset_id
$$;
