-- Areas that have all the words, or the code; of the day or ended before it. Of one that goes on under its code and name only what holds.
select a.id, a.level as kind, a.code, a.name, null as detail, null as owner, null as owner_name, a.parent_code as place_code, r.name as place_name,
       (st_xmin(a.boundary) + st_xmax(a.boundary)) / 2 as lon, (st_ymin(a.boundary) + st_ymax(a.boundary)) / 2 as lat,
       array[st_xmin(a.boundary), st_ymin(a.boundary), st_xmax(a.boundary), st_ymax(a.boundary)] as bbox,
       false as planned, case when a.valid_to < :boundaries then a.valid_to + 1 end as ended_on,
       case when :phrase in (territory.v_bare_words(a.name), platform.words(a.name), platform.words(a.code)) then 'EXACT'
            when territory.v_bare_words(a.name) like :beginning or platform.words(a.name) like :beginning then 'PREFIX' else 'WORD' end as match,
       cast(null as uuid) as joined_into
  from (select w.*
          from territory.v_area_until(:boundaries, :known_at) w
         where platform.words(w.name) like :first and platform.words(w.name) like :second and platform.words(w.name) like :third
           and not exists (select from unnest(cast(:patterns as text[])) p where platform.words(w.name) not like p)
         union all
        select c.*
          from territory.v_area_until(:boundaries, :known_at) c
         where c.code = upper(:key)
           and exists (select from unnest(cast(:patterns as text[])) p where platform.words(c.name) not like p)) a
  left join lateral (select p.name from territory.v_area_at(:boundaries, :known_at) p where p.code = a.parent_code limit 1) r on true
 where coalesce(:boundaries <= a.valid_to, true)
    or not exists (select from territory.v_area_at(:boundaries, :known_at) n where n.code = a.code and n.name = a.name)
 order by match, ended_on nulls first, array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], a.level), a.name, a.code
 limit :limit
