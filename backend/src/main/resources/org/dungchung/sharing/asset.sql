-- One asset in the state of a day as a GeoJSON feature, with its tenancies and stations as far as the caller sees them: those of an asset
-- of its own, else only what it holds there itself. dated: somebody asks for that day, so that of stations only those on air then are told. A tenant sees the asset even when it is not offered to others. To the authority an asset into which
-- others were joined has their tenancies, stations and codes too.
select case when w.own then a.version end as version,
       json_build_object(
         'type', 'Feature',
         'id', a.id,
         'geometry', cast(st_asgeojson(a.geometry, :digits) as json),
         'properties', platform.fields_of(cast(
           jsonb(sharing.properties_of(a, w.own, o.name, c.code, u.shared, u.occupied, u.promised,
                                       sharing.v_named(u.organisations, a.id, :scope, :cleared, :day, :known_at)))
           || case when w.own then jsonb_build_object('hamlet', h.hamlet) else '{}' end
           || jsonb_build_object('tenancies', t.list, 'stations', s.list, 'otherCodes', k.list)
           || case when cast(:scope as text) is null then jsonb_build_object('joined', r.joined, 'joinedInto', r.kept_id) else '{}' end as json), :fields)) as feature
  from asset.v_seen_each_at(:day, :known_at, null, :cleared or cast(:scope as text) is not null) a
 cross join lateral (select cast(:scope as text) is null or coalesce(a.owner = :scope, false)) w (own)
  left join organisation.v_organisation o on o.code = a.owner
  left join sharing.v_users_at(:day, :known_at, cast(:scope as text) is null, array[cast(:id as uuid)]) u on u.asset_id = a.id
  left join lateral (
       select min(p.code) as code
         from territory.v_area_over(asset.v_place(a.geometry), 'COMMUNE', :boundaries, :known_at) p) c on true
  left join lateral (
       select jsonb_build_object('code', l.code, 'name', l.name, 'foundBy', l.found_by) as hamlet
         from territory.v_hamlet_of(asset.v_place(a.geometry), c.code, :boundaries, :known_at) l) h on w.own
 cross join lateral (
       select array_append(array_agg(f.id), a.id) as ids,
              coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'owner', f.owner) order by f.owner, f.code) filter (where f.id is not null), '[]') as joined,
              (select i.kept_id from asset.v_joined_at(:known_at) i
                where i.asset_id = a.id and (:cleared or not exists (select from asset.v_restricted x where x.id = i.kept_id))) as kept_id
         from asset.v_joined_at(:known_at) j
         join asset.v_asset_at(:day, :known_at) f on f.id = j.asset_id
        where j.kept_id = a.id and cast(:scope as text) is null
          and (:cleared or not exists (select from asset.v_restricted x where x.id = f.id))) r
 cross join lateral (
       select coalesce(
                jsonb_agg(
                  jsonb_build_object(
                    'id', m.id, 'asset', m.asset_id, 'organisation', m.organisation, 'organisationName', n.name, 'places', m.places,
                    'used', m.used, 'usedFrom', m.used_from, 'usedFromPrecision', m.used_from_precision, 'usedTo', m.used_to,
                    'contractNumber', m.contract_number, 'contractSignedOn', m.contract_signed_on,
                    'contractFrom', m.contract_from, 'contractTo', m.contract_to,
                    'reportedByOwner', m.reported_by_owner, 'reportedByTenant', m.reported_by_tenant,
                    'restricted', m.restricted, 'version', m.version)
                  order by m.used_from nulls first, m.organisation, m.id),
                '[]') as list,
              coalesce(bool_or(m.organisation = :scope and platform.holds(m.used_from, m.used_to, :day)), false) as tenant
         from (select * from sharing.tenancy union all select * from sharing.tenancy_history) m
         join organisation.v_organisation n on n.code = m.organisation
        where m.asset_id = any (r.ids)
          and platform.known(m.recorded_from, m.recorded_to, :known_at)
          and (m.organisation = :scope
               or w.own and (:cleared or not m.restricted and not exists (select from sharing.v_restricted x where x.id = m.id)))) t
 cross join lateral (
       select coalesce(
                jsonb_agg(
                  jsonb_build_object(
                    'id', b.id, 'operator', b.operator, 'technology', b.technology, 'rangeM', b.range_m,
                    'onAirFrom', b.on_air_from, 'onAirTo', b.on_air_to, 'sectors', e.list)
                  order by b.operator, b.technology, b.id),
                '[]') as list
         from asset.v_station_known_at(:known_at) b
        cross join lateral (
              select coalesce(
                       jsonb_agg(
                         jsonb_build_object(
                           'id', x.id, 'name', x.name, 'azimuthDeg', x.azimuth_deg, 'beamWidthDeg', x.beam_width_deg,
                           'antennaHeightM', x.antenna_height_m, 'band', x.band, 'powerDbm', x.power_dbm, 'mechanicalTiltDeg', x.mechanical_tilt_deg, 'electricalTiltDeg', x.electrical_tilt_deg, 'equipment', x.equipment,
                           'onAirFrom', x.on_air_from, 'onAirTo', x.on_air_to)
                         order by x.name, x.on_air_from nulls first),
                       '[]') as list
                from asset.v_sector_known_at(:known_at) x
               where x.station_id = b.id
                 and (not :dated or platform.holds(x.on_air_from, x.on_air_to, :day))) e
        where b.asset_id = any (r.ids) and (w.own or b.operator = :scope)
          and (not :dated or platform.holds(b.on_air_from, b.on_air_to, :day))) s
 cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('organisation', x.organisation, 'code', x.code) order by x.organisation), '[]') as list
         from asset.v_other_code_at(:day, :known_at) x
        where x.asset_id = any (r.ids) and (w.own or x.organisation = :scope)) k
 where a.id = :id
   and (w.own
        or t.tenant and a.status <> 'PLANNED'
        or exists (select from asset.v_seen_at(:day, :known_at, :scope, false) other where other.id = a.id))
