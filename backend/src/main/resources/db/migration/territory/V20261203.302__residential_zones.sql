-- New residential areas as zones, with the days from which on their lines are underground and their infrastructure is shared; null: not yet, or nobody knows.
alter table territory.zone add column undergrounded_on date, add column shared_on date;
alter table territory.zone_history add column undergrounded_on date, add column shared_on date;
alter table territory.zone drop constraint zone_kind_ck;
alter table territory.zone add constraint zone_kind_ck check (kind in ('URBAN', 'INDUSTRIAL', 'HIGH_AESTHETIC', 'RESIDENTIAL'));
comment on column territory.zone.undergrounded_on is 'Looked at of residential areas alone';
comment on column territory.zone.shared_on is 'Looked at of residential areas alone';

-- As before, with these two days of zones.
create or replace view territory.v_version with (security_invoker = true) as
  select 'AREA' as unit, a.id, a.version, a.recorded_from, a.recorded_to, a.recorded_by, a.request_id, a.reason, a.valid_from, a.valid_to,
         jsonb_build_object('code', a.code, 'level', a.level, 'name', a.name, 'parent', a.parent_code,
                            'publishedAreaKm2', a.published_area_km2, 'areaKm2', a.area_m2 / 1000000,
                            'boundary', cast(st_asgeojson(a.boundary, 9) as jsonb),
                            'validFrom', a.valid_from, 'validTo', a.valid_to) as facts
    from (select * from territory.area union all select * from territory.area_history) a
   union all
  select 'HAMLET', h.id, h.version, h.recorded_from, h.recorded_to, h.recorded_by, h.request_id, h.reason, h.valid_from, h.valid_to,
         jsonb_build_object('province', h.province_code, 'code', h.code, 'name', h.name, 'type', h.type_word, 'commune', h.commune_code,
                            'population', h.population, 'households', h.households, 'electrified', h.electrified,
                            'predecessors', h.predecessors, 'hall', cast(st_asgeojson(h.hall, 9) as jsonb),
                            'centre', cast(st_asgeojson(h.centre, 9) as jsonb),
                            'settledArea', cast(st_asgeojson(h.settled_area, 9) as jsonb), 'settledAreaSource', h.settled_area_source,
                            'boundary', cast(st_asgeojson(h.boundary, 9) as jsonb),
                            'gridPopulation', h.grid_population, 'gridSource', h.grid_source,
                            'validFrom', h.valid_from, 'validTo', h.valid_to)
    from (select * from territory.hamlet union all select * from territory.hamlet_history) h
   union all
  select 'ZONE', z.id, z.version, z.recorded_from, z.recorded_to, z.recorded_by, z.request_id, z.reason, z.valid_from, z.valid_to,
         jsonb_build_object('code', z.code, 'kind', z.kind, 'name', z.name, 'document', z.document, 'undergroundedOn', z.undergrounded_on, 'sharedOn', z.shared_on,
                            'boundary', cast(st_asgeojson(z.boundary, 9) as jsonb), 'validFrom', z.valid_from, 'validTo', z.valid_to)
    from (select * from territory.zone union all select * from territory.zone_history) z;
