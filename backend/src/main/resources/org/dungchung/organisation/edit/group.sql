-- One group as known at an instant, with the organisations that ever belonged to it, or of a day where one is said.
select v.version,
       v.facts || jsonb_build_object(
         'version', v.version,
         'members', (select coalesce(jsonb_agg(jsonb_build_object('organisation', m.organisation) || m.facts - 'group'
                                               order by m.organisation, m.facts ->> 'validFrom' nulls first), '[]')
                       from organisation.v_version m
                      where m.subject = 'MEMBERSHIP' and m.facts ->> 'group' = v.id
                        and (cast(:day as date) is null
                             or platform.holds(cast(m.facts ->> 'validFrom' as date), cast(m.facts ->> 'validTo' as date), cast(:day as date)))
                        and platform.known(m.recorded_from, m.recorded_to, :known_at))) as json
  from organisation.v_version v
 where v.subject = 'GROUP' and v.id = :id and platform.known(v.recorded_from, v.recorded_to, :known_at)
