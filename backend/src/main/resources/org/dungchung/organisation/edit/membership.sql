-- One membership as known at an instant; none where it does not hold on the day that is said.
select v.version, jsonb_build_object('id', v.id, 'organisation', v.organisation, 'version', v.version) || v.facts as json
  from organisation.v_version v
 where (cast(:day as date) is null
        or platform.holds(cast(v.facts ->> 'validFrom' as date), cast(v.facts ->> 'validTo' as date), cast(:day as date)))
   and v.subject = 'MEMBERSHIP' and v.id = :id and platform.known(v.recorded_from, v.recorded_to, :known_at)
