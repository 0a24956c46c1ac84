-- As with areas: a difference from an earlier version ends that one the day before the file's first day and begins a new one; on the same
-- first day, or without one, it corrects. An empty cell says nothing, nor does a point within a tenth of a millimetre.
drop table if exists told;
create temp table told on commit drop as
select s.row_number, h.id, s.name, coalesce(s.type_word, h.type_word) as type_word, s.commune_code,
       coalesce(s.population, h.population) as population, coalesce(s.households, h.households) as households,
       coalesce(s.electrified, h.electrified) as electrified,
       case when coalesce(h.valid_from, '-infinity') < cast(:valid_from as date) then p.codes else coalesce(p.codes, h.predecessors) end as predecessors,
       case when s.geometry is null or s.geometry = h.settled_area then h.settled_area_source else 'SURVEY' end as settled_area_source, h.boundary,
       case when st_dwithin(s.hall, h.hall, 1e-9) then h.hall else coalesce(s.hall, h.hall) end as hall, case when st_dwithin(s.centre, h.centre, 1e-9) then h.centre else coalesce(s.centre, h.centre) end as centre, coalesce(s.geometry, h.settled_area) as settled_area,
       coalesce(s.ends_on, h.valid_to) as valid_to, h.province_code, h.code,
       coalesce(coalesce(h.valid_from, '-infinity') < cast(:valid_from as date), false) as from_then_on
  from staged s
  join territory.hamlet h on h.id = s.known_id
 cross join lateral (select regexp_split_to_array(s.predecessors, '\s*[,;+|]\s*')) p (codes)
 where (h.name, h.type_word, h.commune_code, h.population, h.households, h.electrified, h.predecessors, h.hall, h.centre, h.settled_area,
        h.settled_area_source, h.valid_to)
       is distinct from
       (s.name, coalesce(s.type_word, h.type_word), s.commune_code, coalesce(s.population, h.population), coalesce(s.households, h.households),
        coalesce(s.electrified, h.electrified), coalesce(p.codes, h.predecessors), case when st_dwithin(s.hall, h.hall, 1e-9) then h.hall else coalesce(s.hall, h.hall) end, case when st_dwithin(s.centre, h.centre, 1e-9) then h.centre else coalesce(s.centre, h.centre) end,
        coalesce(s.geometry, h.settled_area), case when s.geometry is null or s.geometry = h.settled_area then h.settled_area_source else 'SURVEY' end,
        coalesce(s.ends_on, h.valid_to));

update territory.hamlet h
   set valid_to = cast(:valid_from as date) - 1, reason = :reason
  from told t
 where t.id = h.id and t.from_then_on;

update territory.hamlet h
   set name = t.name, type_word = t.type_word, commune_code = t.commune_code, population = t.population, households = t.households,
       electrified = t.electrified, predecessors = t.predecessors, hall = t.hall, centre = t.centre, settled_area = t.settled_area,
       settled_area_source = t.settled_area_source, valid_to = t.valid_to, reason = :reason
  from told t
 where t.id = h.id and not t.from_then_on;

insert into territory.hamlet (province_code, code, name, type_word, commune_code, population, households, electrified, predecessors,
                              hall, centre, settled_area, settled_area_source, boundary, valid_from, valid_to, reason)
select province_code, code, name, type_word, commune_code, population, households, electrified,
       regexp_split_to_array(predecessors, '\s*[,;+|]\s*'), hall, centre, geometry, case when geometry is not null then 'SURVEY' end, null,
       cast(:valid_from as date), ends_on, :reason
  from staged
 where known_id is null
 union all
select province_code, code, name, type_word, commune_code, population, households, electrified, predecessors,
       hall, centre, settled_area, settled_area_source, boundary, cast(:valid_from as date), valid_to, :reason
  from told
 where from_then_on;

insert into outcome select row_number, case when from_then_on then 'CREATED' else 'UPDATED' end from told;
insert into outcome select row_number, 'CREATED' from staged where known_id is null;
