-- The rows become tenancies. An empty cell says nothing, and who once reported a use goes on having reported it. What a tenant alone says of an asset
-- of another is claimed, and so is what it says of more than stood: more places, other days of use or contract. That nobody but the tenant has
-- reported. The owner's word ends it.
-- Nobody else writes tenancies since known_tenancy was filled (tenancy-match.sql), so it still tells what the registry has.
with said as (
       select s.row_number, t.id,
              coalesce(s.places, t.places) as places, coalesce(s.used_from, t.used_from) as used_from, coalesce(s.used_to, t.used_to) as used_to,
              platform.precision_of(s.used_from, s.used_from_precision, t.used_from, t.used_from_precision) as used_from_precision,
              coalesce(s.contract_number, t.contract_number) as contract_number,
              coalesce(s.contract_signed_on, t.contract_signed_on) as contract_signed_on,
              coalesce(s.contract_from, t.contract_from) as contract_from, coalesce(s.contract_to, t.contract_to) as contract_to,
              s.reported_by_owner, s.reported_by_tenant, coalesce(s.restricted, t.restricted) as restricted
         from staged_tenancy s
         join known_tenancy t on t.id = s.known_id
        where s.last_row is null),
     told as (
       select n.*, c.more or t.claimed and not n.reported_by_owner as claimed,
              n.reported_by_owner or t.reported_by_owner and not c.more as by_owner, n.reported_by_tenant or t.reported_by_tenant as by_tenant
         from said n
         join known_tenancy t on t.id = n.id
        cross join lateral (select n.contract_number is not null or n.contract_signed_on is not null or n.contract_from is not null,
                                   t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null) l (let, was_let)
        cross join lateral (
              select n.reported_by_tenant and not n.reported_by_owner
                     and (n.places > t.places
                          or t.used and not daterange(t.used_from, t.used_to, '[]') @> daterange(n.used_from, n.used_to, '[]')
                          or l.let and not (l.was_let and daterange(t.contract_from, t.contract_to, '[]')
                                                            @> daterange(n.contract_from, n.contract_to, '[]')))) c (more)),
     updated as (
       update sharing.tenancy t
          set places = n.places, used_from = n.used_from, used_from_precision = n.used_from_precision,
              used_to = n.used_to, contract_number = n.contract_number,
              contract_signed_on = n.contract_signed_on, contract_from = n.contract_from, contract_to = n.contract_to,
              reported_by_owner = n.by_owner, reported_by_tenant = n.by_tenant, claimed = n.claimed, restricted = n.restricted,
              reason = :reason
         from told n
        where n.id = t.id
          and (t.places, t.used_from, t.used_from_precision, t.used_to, t.contract_number, t.contract_signed_on, t.contract_from, t.contract_to,
               t.reported_by_owner, t.reported_by_tenant, t.claimed, t.restricted)
              is distinct from
              (n.places, n.used_from, n.used_from_precision, n.used_to, n.contract_number, n.contract_signed_on, n.contract_from, n.contract_to,
               n.by_owner, n.by_tenant, n.claimed, n.restricted)
       returning n.row_number)
insert into outcome select row_number, 'UPDATED' from updated;

insert into sharing.tenancy (asset_id, organisation, places, used, used_from, used_from_precision, used_to, contract_number, contract_signed_on,
                             contract_from, contract_to, reported_by_owner, reported_by_tenant, claimed, restricted, reason)
select asset_id, organisation, coalesce(places, 1), used, used_from, nullif(used_from_precision, 'DAY'), used_to, contract_number, contract_signed_on,
       contract_from, contract_to, reported_by_owner, reported_by_tenant, reported_by_tenant and not reported_by_owner,
       coalesce(restricted, false), :reason
  from staged_tenancy
 where known_id is null and last_row is null;

-- The first row of a new pair is the one that creates it.
insert into outcome
select min(row_number), 'CREATED'
  from staged_tenancy
 where known_id is null
 group by asset_id, organisation, used, coalesce(used_from, '-infinity');
