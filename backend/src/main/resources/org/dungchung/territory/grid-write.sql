-- Each hamlet has the people of the cells on its ground. The name of the file is the source.
with told as (
       select known_id as id, sum(people) as people, min(row_number) as row_number from staged where known_id is not null group by known_id),
changed as (
       update territory.hamlet h
          set grid_population = t.people, grid_source = regexp_replace(:reason, '^import [0-9a-f-]{36} ', ''), reason = :reason
         from told t
        where t.id = h.id
          and (h.grid_population is null or abs(h.grid_population - t.people) > 1e-6 * greatest(1, t.people)
               or h.grid_source is distinct from regexp_replace(:reason, '^import [0-9a-f-]{36} ', ''))
       returning h.id)
insert into outcome
select s.row_number, 'UPDATED' from staged s join changed c on c.id = s.known_id;
