-- Who occupies which places of which asset, since when, and under which contract.
create schema sharing;

create table sharing.tenancy (
  id                 uuid        not null default gen_random_uuid() constraint tenancy_pk primary key,
  asset_id           uuid        not null constraint tenancy_asset_fk references asset.asset,
  organisation       text        not null constraint tenancy_organisation_fk references organisation.organisation,
  places             int         not null default 1 constraint tenancy_places_ck check (places >= 1),
  used               boolean     not null default true,
  used_from          date,
  used_to            date,
  contract_number    text,
  contract_signed_on date,
  contract_from      date,
  contract_to        date,
  reported_by_owner  boolean     not null default false,
  reported_by_tenant boolean     not null default false,
  restricted         boolean     not null default false,
  version            int         not null default 0,
  recorded_from      timestamptz not null default now(),
  recorded_to        timestamptz not null default 'infinity',
  recorded_by        text        not null default platform.caller(),
  request_id         text        default platform.request_id(),
  reason             text,
  constraint tenancy_used_ck check (used_from <= used_to),
  constraint tenancy_unused_ck check (used or (used_from is null and used_to is null)),
  constraint tenancy_contract_ck check (contract_from <= contract_to)
);
create unique index tenancy_asset_organisation_start_uk
  on sharing.tenancy (asset_id, organisation, (coalesce(used_from, '-infinity'::date)), used);
create index tenancy_organisation_ix on sharing.tenancy (organisation);
call platform.keep_history_of('sharing', 'tenancy', 'asset_id');

-- One organisation uses an asset once at a time. An exclusion constraint says the same and costs most of a bulk load
-- (backend/docs/DECISIONS.md); so each statement checks what it wrote, and small ones take turns per asset. A load of many rows
-- locks the table against other writers instead.
create function sharing.refuse_overlap() returns trigger language plpgsql as $$
declare
  clash record;
begin
  if (select count(*) from (select from written limit 1001) some_rows) <= 1000 then
    perform pg_advisory_xact_lock(hashtextextended(asset_id::text, 0))
       from (select distinct asset_id from written order by 1) touched;
  end if;
  select n.asset_id, n.organisation into clash
    from written n
    join sharing.tenancy o on o.asset_id = n.asset_id and o.organisation = n.organisation and o.id <> n.id
   where n.used and o.used
     and daterange(n.used_from, n.used_to, '[]') && daterange(o.used_from, o.used_to, '[]')
   limit 1;
  if found then
    raise exception '% already uses asset % in a part of that time', clash.organisation, clash.asset_id
      using errcode = 'exclusion_violation', constraint = 'tenancy_asset_organisation_use_ex';
  end if;
  return null;
end $$;
create trigger tenancy_overlap_insert_tg after insert on sharing.tenancy
  referencing new table as written for each statement execute function sharing.refuse_overlap();
create trigger tenancy_overlap_update_tg after update on sharing.tenancy
  referencing new table as written for each statement execute function sharing.refuse_overlap();

-- Every tenancy that counts (restricted ones count for nobody) as known at an instant, with its group on a day and what held then:
-- used: in use on the day (an unknown first day counts); in_force: under a contract that runs; signed: in use, or its contract signed by then;
-- let: its places are let, used or not; lapsed: still in use, though the contract has ended.
create function sharing.v_use_at(day date, known_at timestamptz)
returns table (tenancy_id uuid, asset_id uuid, organisation text, group_code text, telecom boolean, places int,
               used boolean, in_force boolean, signed boolean, let boolean, unknown_date boolean, one_sided boolean, lapsed boolean)
language sql stable as $$
  select t.id, t.asset_id, t.organisation, g.group_code, g.telecom, t.places,
         t.used and platform.holds(t.used_from, t.used_to, day),
         c.present and platform.holds(t.contract_from, t.contract_to, day),
         t.used and platform.holds(t.used_from, t.used_to, day)
           or coalesce(t.contract_signed_on <= day, false) and coalesce(day <= t.contract_to, true) and coalesce(day <= t.used_to, true),
         t.used and platform.holds(t.used_from, t.used_to, day) or c.present and platform.holds(t.contract_from, t.contract_to, day),
         t.used and t.used_from is null,
         t.reported_by_owner <> t.reported_by_tenant,
         t.used and platform.holds(t.used_from, t.used_to, day) and coalesce(t.contract_to < day, false)
    from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
   cross join lateral (select t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null) c (present)
    join organisation.v_group_at(day, known_at) g on g.organisation = t.organisation
   where platform.known(t.recorded_from, t.recorded_to, known_at)
     and not t.restricted
$$;

-- How many places of an asset are taken on a day: in use, or let by a contract that runs, used yet or not. Restricted tenancies included: they take room, though they count for nobody.
create function sharing.v_occupied_at(day date, known_at timestamptz) returns table (asset_id uuid, places bigint)
language sql stable as $$
  select t.asset_id, sum(t.places)
    from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
   where platform.known(t.recorded_from, t.recorded_to, known_at)
     and (t.used and platform.holds(t.used_from, t.used_to, day)
          or (t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null)
             and platform.holds(t.contract_from, t.contract_to, day) and coalesce(day <= t.used_to, true))
   group by t.asset_id
$$;

-- All tenancies as they stand, for the pages of those who may see them.
create view sharing.v_tenancy with (security_invoker = true) as
  select id, asset_id, organisation, places, used, used_from, used_to, contract_number, contract_signed_on,
         contract_from, contract_to, reported_by_owner, reported_by_tenant, restricted, version
    from sharing.tenancy;
