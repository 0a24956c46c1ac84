-- The tenancies of the records that speak of units, restricted ones excepted, by what is known now. Days as numbers since 1970-01-01 (Day.java).
select r.unit_id, r.record_id, t.organisation, t.used,
       coalesce(t.used_from - date '1970-01-01', -2147483648)         as used_from,
       coalesce(t.used_to - date '1970-01-01', 2147483647)            as used_to,
       t.used and t.used_from is null                                 as unknown_date,
       t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null as contract,
       coalesce(t.contract_from - date '1970-01-01', -2147483648)     as contract_from,
       coalesce(t.contract_to - date '1970-01-01', 2147483647)        as contract_to,
       coalesce(t.contract_signed_on - date '1970-01-01', 2147483647) as signed_on,
       t.reported_by_owner <> t.reported_by_tenant                    as one_sided
  from unnest(cast(:units as uuid[]), cast(:records as uuid[])) r (unit_id, record_id)
  join sharing.v_tenancy t on t.asset_id = r.record_id
 where not t.restricted
 order by r.unit_id, r.record_id, t.organisation, t.used_from, t.contract_from, t.id
