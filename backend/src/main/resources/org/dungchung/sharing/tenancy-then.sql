-- A tenancy as known at an instant, if it was in use or under contract on a day.
select t.id, t.asset_id as asset, t.organisation, t.places, t.used, t.used_from, t.used_to, t.contract_number, t.contract_signed_on,
       t.contract_from, t.contract_to, t.reported_by_owner, t.reported_by_tenant, t.restricted, t.version
  from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
 where t.id = :id
   and platform.known(t.recorded_from, t.recorded_to, :known_at)
   and (:restricted or not t.restricted)
   and (t.used and platform.holds(t.used_from, t.used_to, :day)
        or (t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null)
           and platform.holds(t.contract_from, t.contract_to, :day))
