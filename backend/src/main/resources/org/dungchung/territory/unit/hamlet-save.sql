-- A version of a hamlet as a person says it, new or said again. Who gives the place or ground that is recorded leaves it as it is, with where it
-- comes from; a new settled area was surveyed. The people whom a grid has on the ground are of that ground: on another they are unknown.
with given as (
       select cast(cast(:hall as text) as geometry)                    as hall,
              cast(cast(:centre as text) as geometry)                  as centre,
              st_multi(cast(cast(:settledArea as text) as geometry))   as settled_area,
              st_multi(cast(cast(:boundary as text) as geometry))      as boundary),
same as (
       select st_dwithin(g.hall, k.hall, 1e-9)                              as hall,
              st_dwithin(g.centre, k.centre, 1e-9)                          as centre,
              territory.v_same_ground(g.settled_area, k.settled_area)       as settled_area,
              territory.v_same_ground(g.boundary, k.boundary)               as boundary,
              coalesce(territory.v_same_ground(g.settled_area, k.settled_area), g.settled_area is null and k.settled_area is null)
              and coalesce(territory.v_same_ground(g.boundary, k.boundary), g.boundary is null and k.boundary is null) as ground
         from given g
         left join territory.hamlet k on k.id = cast(:before as uuid))
insert into territory.hamlet (id, province_code, code, name, type_word, commune_code, population, households, electrified, predecessors,
                              hall, centre, settled_area, settled_area_source, boundary, grid_population, grid_source,
                              valid_from, valid_to, reason)
select :id, :province, :code, :name, cast(:type as text), :commune, cast(:population as int), cast(:households as int),
       cast(:electrified as boolean), nullif(array(select jsonb_array_elements_text(cast(:predecessors as jsonb))), '{}'),
       case when s.hall then k.hall else g.hall end,
       case when s.centre then k.centre else g.centre end,
       case when s.settled_area then k.settled_area else g.settled_area end,
       case when s.settled_area then k.settled_area_source when g.settled_area is not null then 'SURVEY' end,
       case when s.boundary then k.boundary else g.boundary end,
       case when s.ground then k.grid_population end,
       case when s.ground then k.grid_source end,
       cast(:validFrom as date), cast(:validTo as date), cast(:reason as text)
  from given g
 cross join same s
  left join territory.hamlet k on k.id = cast(:before as uuid)
    on conflict (id) do update
   set province_code = excluded.province_code, code = excluded.code, name = excluded.name, type_word = excluded.type_word,
       commune_code = excluded.commune_code, population = excluded.population, households = excluded.households,
       electrified = excluded.electrified, predecessors = excluded.predecessors, hall = excluded.hall, centre = excluded.centre,
       settled_area = excluded.settled_area, settled_area_source = excluded.settled_area_source, boundary = excluded.boundary,
       grid_population = excluded.grid_population, grid_source = excluded.grid_source,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, reason = excluded.reason
