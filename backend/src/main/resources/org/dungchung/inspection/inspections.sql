-- Inspections, those of the newest day first, with how many stops they have and how many of these have a finding; without stops that the reader may not
-- know of.
select i.id, i.name, i.day, i.inspector, coalesce(p.name, i.inspector) as inspector_name, i.state, c.stops, c.found, i.version
  from inspection.inspection i
  left join identity.v_person p on p.username = i.inspector
 cross join lateral (
       select count(*) as stops,
              count(*) filter (where exists (select from inspection.finding f where f.inspection_id = i.id and f.asset_id = s.id)) as found
         from unnest(i.asset_ids) s (id)
        where :cleared or not asset.v_is_restricted(s.id)) c
 where (cast(:inspector as text) is null or i.inspector = :inspector)
   and (cast(:state as text) is null or i.state = :state)
 order by i.day desc, i.recorded_from desc, i.id
 limit :limit
