-- Organisations of which some name has all the words: their code, name or alias.
select null as id, 'ORGANISATION' as kind, o.code, o.name,
       left(min(n.name) filter (where n.name not in (lower(o.name), lower(o.code))), 120) as detail,
       null as owner, null as owner_name, null as place_code, null as place_name,
       cast(null as double precision) as lon, cast(null as double precision) as lat, cast(null as double precision[]) as bbox,
       false as planned, cast(null as date) as ended_on,
       min(case when platform.words(n.name) = :phrase then 'EXACT' when platform.words(n.name) like :beginning then 'PREFIX' else 'WORD' end) as match,
       cast(null as uuid) as joined_into
  from organisation.v_organisation o
  join organisation.v_known_name n on n.organisation = o.code
 where not exists (select from unnest(cast(:patterns as text[])) p where platform.words(n.name) not like p)
 group by o.code, o.name
 order by match, o.name
 limit :limit
