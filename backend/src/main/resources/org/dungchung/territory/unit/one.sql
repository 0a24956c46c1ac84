-- One area, hamlet or zone as known at an instant (of a day: the version of its code that holds on it), with the other versions of its code and, of
-- hamlets, those made out of it, as known then. Its code is that which it had then, or has, when it was not known yet.
with meant as (
       select u.province, u.code
         from territory.v_unit u
        where u.unit = :unit and u.id = :id
        order by platform.known(u.recorded_from, u.recorded_to, :known_at) desc, u.version desc
        limit 1)
select v.id, v.version, v.valid_from, v.valid_to, v.facts ->> 'code' as code,
       jsonb_build_object('id', v.id, 'version', v.version) || v.facts
       || jsonb_build_object(
            'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'validFrom', o.valid_from, 'validTo', o.valid_to)
                                                   order by o.valid_from nulls first), '[]')
                           from territory.v_unit o
                          where o.unit = v.unit and o.code = v.facts ->> 'code' and o.id <> v.id
                            and o.province is not distinct from v.facts ->> 'province'
                            and platform.known(o.recorded_from, o.recorded_to, :known_at)))
       || case when v.unit = 'HAMLET' then jsonb_build_object(
            'successors', (select coalesce(jsonb_agg(distinct s.code), '[]')
                             from territory.v_unit s
                            where s.unit = 'HAMLET' and s.province = v.facts ->> 'province'
                              and s.predecessors @> array[v.facts ->> 'code'] and s.valid_from = v.valid_to + 1
                              and platform.known(s.recorded_from, s.recorded_to, :known_at)))
          else '{}' end as json
  from territory.v_version v
 where v.unit = :unit
   and v.id = any (array(select u.id
                           from meant m
                           join territory.v_unit u on u.unit = :unit and u.code = m.code and u.province is not distinct from m.province
                          where cast(:day as date) is not null and platform.known(u.recorded_from, u.recorded_to, :known_at)
                          union all
                         select cast(:id as uuid) where cast(:day as date) is null))
   and (cast(:day as date) is null or platform.holds(v.valid_from, v.valid_to, cast(:day as date)))
   and platform.known(v.recorded_from, v.recorded_to, :known_at)
