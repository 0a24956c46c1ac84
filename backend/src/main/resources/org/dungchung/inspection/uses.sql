-- Who uses an asset on a day, restricted uses left out.
select t.id, t.organisation, t.version, t.used_from
  from sharing.v_tenancy_known_at('infinity') t
 where t.asset_id = :asset and t.used and not t.restricted and platform.holds(t.used_from, t.used_to, :day)
 order by t.organisation, t.id
