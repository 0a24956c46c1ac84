-- Pairs of records that may be one, the likeliest first, each with its score, the parts of it, and both sides: open ones as they are found on the day,
-- or those that were decided; or the one pair that is named.
with pair as materialized (
       select p.one, p.other
         from sameplace.v_open_at(:kinds, :area, :metres, :day, :boundaries, :known_at, :cleared) p
        where :state = 'OPEN' and cast(:one as uuid) is null
        union all
       select d.one, d.other
         from sameplace.v_decision_at(:known_at) d
        where d.state = :state and :state <> 'OPEN' and cast(:one as uuid) is null
        union all
       select cast(:one as uuid), cast(:other as uuid)
        where cast(:one as uuid) is not null),
scored as (
       select p.one, p.other, a.kind, a as first, n as second, s.score, s.parts, s.metres
         from pair p
         join asset.v_asset_at(:day, :known_at) a on a.id = p.one
         join asset.v_asset_at(:day, :known_at) n on n.id = p.other and n.kind = a.kind
        cross join lateral (
              select round(cast(sum(c.weight * coalesce(c.likeness, 0.5)) as numeric), 3) as score,
                     coalesce(max(c.difference) filter (where c.part = 'distance'), 0)    as metres,
                     json_agg(json_build_object('part', c.part, 'weight', c.weight, 'likeness', round(cast(c.likeness as numeric), 3),
                                                'difference', round(cast(c.difference as numeric), 1)))  as parts
                from sameplace.parts(a.kind, :metres, a.geometry, n.geometry, a.name, n.name, a.height_m, n.height_m,
                                     coalesce(a.in_use_from, a.built_on), coalesce(n.in_use_from, n.built_on)) c) s
        where a.kind = any (:kinds)
          and (:cleared or not exists (select from asset.v_restricted r where r.id in (p.one, p.other)))
          and (:state = 'OPEN' or cast(:area as text) is null or cast(:one as uuid) is not null
               or exists (select from territory.v_area_piece_at(:boundaries, :known_at) w
                           where w.area_id in (select part.area_id from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                             and (st_intersects(w.piece, asset.v_place(a.geometry)) or st_intersects(w.piece, asset.v_place(n.geometry)))))),
wanted as (
       select s.*, count(*) over () as total
         from scored s
        where s.score >= :minimum),
page as materialized (
       select w.*, row_number() over (order by w.score desc, w.one, w.other) as place
         from wanted w
        where cast(:after_score as numeric) is null
           or (-w.score, w.one, w.other) > (-cast(:after_score as numeric), cast(:after_one as uuid), cast(:after_other as uuid))
        order by w.score desc, w.one, w.other
        limit :limit),
linked as (
       with recursive edge as (
              select one, other from pair where :state = 'OPEN'
               union all
              select other, one from pair where :state = 'OPEN'),
            reach (start, id) as (
              select one, one from page
               union
              select r.start, e.other from reach r join edge e on e.one = r.id)
       select start, min(cast(id as text)) as leader, count(*) as size from reach group by start),
asked as (
       select one as id from page union select other from page),
used as materialized (
       select u.* from sharing.v_users_at(:day, :known_at, true, array(select id from asked)) u),
side as (
       select i.id,
              json_build_object(
                'id', i.id, 'code', s.code, 'name', s.name, 'address', s.address, 'owner', s.owner, 'ownerName', o.name, 'group', g.group_code,
                'lon', st_x(asset.v_place(s.geometry)), 'lat', st_y(asset.v_place(s.geometry)),
                'geometry', cast(st_asgeojson(s.geometry, 7) as json),
                'heightM', s.height_m, 'structure', s.structure, 'category', s.category, 'capacity', s.capacity, 'poles', s.poles,
                'lengthM', case when st_dimension(s.geometry) = 1 then coalesce(s.length_m, st_length(geography(s.geometry))) end,
                'status', s.status, 'builtOn', s.built_on, 'inUseFrom', s.in_use_from, 'retiredOn', s.retired_on, 'version', s.version,
                'users', coalesce(sharing.v_told(u.organisations, i.id, null, :cleared, :day, :known_at), '{}'), 'joinedInto', j.kept_id) as facts
         from asked i
         join asset.v_asset_at(:day, :known_at) s on s.id = i.id
         left join organisation.v_organisation o on o.code = s.owner
         left join organisation.v_group_at(:day, :known_at) g on g.organisation = s.owner
         left join used u on u.asset_id = i.id
         left join asset.v_joined_at(:known_at) j
           on j.asset_id = i.id and (:cleared or not exists (select from asset.v_restricted x where x.id = j.kept_id)))
select p.one || '~' || p.other                                                               as id,
       p.kind, coalesce(d.state, 'OPEN') as state, p.score, p.metres,
       coalesce(a.facts ->> 'group' = n.facts ->> 'group', false)                            as same_group,
       case when :state = 'OPEN' and cast(:one as uuid) is null then l.leader end            as "group",
       case when :state = 'OPEN' and cast(:one as uuid) is null then l.size else 0 end       as group_size,
       coalesce(d.version, 0) + (p.first).version + (p.second).version                       as version,
       k.ids                                                                                 as keepable,
       p.parts::text, a.facts::text as one, n.facts::text as other,
       case when d.one is not null then json_build_object('kept', d.kept, 'by', d.recorded_by, 'at', d.recorded_from, 'reason', d.reason)::text end as decision,
       p.total
  from page p
  join side a on a.id = p.one
  join side n on n.id = p.other
  left join linked l on l.start = p.one
  left join sameplace.v_decision_at(:known_at) d on d.one = p.one and d.other = p.other
 cross join lateral (
       select coalesce(array_agg(k.id order by k.since, k.id), '{}') as ids
         from (values (p.one, (p.first).in_use_from, (p.first).retired_on, (p.first).valid_from,
                       (p.second).in_use_from, (p.second).retired_on, (p.second).valid_from),
                      (p.other, (p.second).in_use_from, (p.second).retired_on, (p.second).valid_from,
                       (p.first).in_use_from, (p.first).retired_on, (p.first).valid_from))
              k (id, since, until, said_from, other_since, other_until, other_said_from)
        where coalesce(k.since, '-infinity') <= coalesce(k.other_since, '-infinity')
          and coalesce(k.until, 'infinity') >= coalesce(k.other_until, 'infinity')
          and (k.said_from is null or k.said_from <= k.other_said_from
               or exists (select from asset.v_asset_at(k.said_from - 1, :known_at) earlier where earlier.id = k.id))) k
 order by p.place
