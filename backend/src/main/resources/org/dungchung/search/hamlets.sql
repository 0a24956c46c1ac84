-- Hamlets that have all the words in their names, or the code; of the day or ended before it.
-- A common name is not ranked among all who have it: so many are looked at, those that are called exactly so first and by themselves.
select h.id, 'HAMLET' as kind, h.code, btrim(coalesce(h.type_word, '') || ' ' || h.name) as name,
       null as detail, null as owner, null as owner_name, h.commune_code as place_code, c.name as place_name,
       st_x(p.point) as lon, st_y(p.point) as lat, cast(null as double precision[]) as bbox,
       false as planned, h.ended_on, h.match, cast(null as uuid) as joined_into
  from (select h.*, case when h.valid_to < :boundaries then h.valid_to + 1 end as ended_on,
               case when :phrase in (platform.words(h.name), territory.v_hamlet_words(h.type_word, h.name), platform.words(h.code)) then 'EXACT'
                    when platform.words(h.name) like :beginning then 'PREFIX' else 'WORD' end as match
          from (select * from (
                       select t.* from territory.v_hamlet_until(:boundaries, :known_at) t
                        where (platform.words(t.name) = :phrase or territory.v_hamlet_words(t.type_word, t.name) = :phrase or platform.letters(t.code) = :key)
                          and (coalesce(:boundaries <= t.valid_to, true)
                               or not exists (select from territory.v_hamlet_at(:boundaries, :known_at) n
                                               where n.province_code = t.province_code and n.code = t.code))
                        limit 1000) exact
                 union all
                select * from (
                       select t.* from territory.v_hamlet_until(:boundaries, :known_at) t
                        where territory.v_hamlet_words(t.type_word, t.name) like :first
                          and territory.v_hamlet_words(t.type_word, t.name) like :second
                          and territory.v_hamlet_words(t.type_word, t.name) like :third
                          and not exists (select from unnest(cast(:patterns as text[])) p where territory.v_hamlet_words(t.type_word, t.name) not like p)
                          and :phrase not in (platform.words(t.name), territory.v_hamlet_words(t.type_word, t.name))
                          and platform.letters(t.code) <> :key
                          and (coalesce(:boundaries <= t.valid_to, true)
                               or not exists (select from territory.v_hamlet_at(:boundaries, :known_at) n
                                               where n.province_code = t.province_code and n.code = t.code))
                        limit 1000) worded) h
         order by match, ended_on nulls first, h.name, h.code
         limit :limit) h
 cross join lateral (select territory.v_hamlet_point(h.hall, h.centre, h.settled_area)) p (point)
  left join lateral (select a.name from territory.v_area_at(:boundaries, :known_at) a where a.code = h.commune_code limit 1) c on true
 order by h.match, h.ended_on nulls first, h.name, h.code
