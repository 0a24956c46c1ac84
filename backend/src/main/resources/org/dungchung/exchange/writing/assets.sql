-- The assets of one kind as far as the caller sees them, each with its room. Of others' assets an operator gets place, kind, owner and room.
-- Records that were joined have one room for everybody, by which requests are measured.
select cast(a.id as text) as id, a.code, a.owner, o.name as owner_name, a.name, a.address, s.code as site_code, l.code as line_code, a.sequence, a.poles,
       a.length_m, a.height_m, a.category, a.structure, a.capacity, case when a.own then coalesce(r.taken, 0) end as occupied,
       sharing.v_free(a.capacity, r.taken, r.promised) as free_places, a.offered, a.sensitivity, a.status, a.built_on, a.in_use_from, a.retired_on,
       c.code as commune_code, n.name as commune_name, h.code as hamlet_code, h.name as hamlet_name,
       h.found_by as hamlet_found_by, a.attributes, st_asbinary(a.geometry) as geometry
  from asked a
  left join organisation.v_organisation o on o.code = a.owner
  left join (select id, code from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) where kind = 'SITE') s on s.id = a.site_id
  left join (select id, code from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) where kind in ('POLE_LINE', 'TRENCH', 'TUNNEL')) l on l.id = a.line_id
  left join (select asset_id, cast(sum(taken) as bigint) as taken, cast(sum(promised) as bigint) as promised
               from sharing.v_room_among(null, :day, :known_at) group by asset_id) r on r.asset_id = a.id
  left join lateral (
       select min(w.code) as code
         from territory.v_area_piece_at(:boundaries, :known_at) w
        where w.level = 'COMMUNE' and st_intersects(w.piece, asset.v_place(a.geometry))) c on :hamlets
  left join (select code, min(name) as name from territory.v_area_at(:boundaries, :known_at) where level = 'COMMUNE' group by code) n on n.code = c.code
  left join lateral territory.v_hamlet_of(asset.v_place(a.geometry), c.code, :boundaries, :known_at) h on :hamlets and a.own
