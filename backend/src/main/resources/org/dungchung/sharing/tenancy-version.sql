-- What an earlier version of a tenancy said, as a form that says it again.
select cast(null as text) as organisation, v.places, v.used, v.used_from, v.used_to, v.contract_number, v.contract_signed_on, v.contract_from,
       v.contract_to, v.restricted, cast(:reason as text) as reason
  from sharing.tenancy_history v
 where v.id = :id and v.version = :version and (:restricted or not v.restricted)
