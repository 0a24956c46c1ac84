-- When the operators last submitted whose stations a coverage is made of, and whoever else has submitted stations, as known then.
select o.code as organisation, o.name, max(s.at) as last_at, max(s.at) filter (where s.kind = 'STATION') as last_of_kind_at
  from organisation.v_organisation o
  left join organisation.v_submission s on s.organisation = o.code and s.at <= :known_at
 where cast(:operators as text[]) is null or o.code = any (:operators)
 group by o.code, o.name
having bool_or(s.kind = 'STATION') or exists (select from asset.v_station_known_at(:known_at) t where t.operator = o.code)
 order by o.name
