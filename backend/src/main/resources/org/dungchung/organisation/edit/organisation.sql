-- One organisation as known at an instant, with its other names and its memberships, of a day where one is said.
select v.version,
       v.facts || jsonb_build_object(
         'version', v.version,
         'aliases', (select coalesce(jsonb_agg(a.id order by a.id), '[]')
                       from organisation.v_version a
                      where a.subject = 'NAME' and a.organisation = v.organisation and a.facts ->> 'alias' is not null
                        and platform.known(a.recorded_from, a.recorded_to, :known_at)),
         'memberships', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'version', m.version, 'groupName', g.facts -> 'name') || m.facts
                                                   order by m.facts ->> 'validFrom' nulls first), '[]')
                           from organisation.v_version m
                           left join organisation.v_version g
                             on g.subject = 'GROUP' and g.id = m.facts ->> 'group' and platform.known(g.recorded_from, g.recorded_to, :known_at)
                          where m.subject = 'MEMBERSHIP' and m.organisation = v.organisation
                            and (cast(:day as date) is null
                                 or platform.holds(cast(m.facts ->> 'validFrom' as date), cast(m.facts ->> 'validTo' as date), cast(:day as date)))
                            and platform.known(m.recorded_from, m.recorded_to, :known_at))) as json
  from organisation.v_version v
 where v.subject = 'ORGANISATION' and v.id = :id and platform.known(v.recorded_from, v.recorded_to, :known_at)
