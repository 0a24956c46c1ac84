-- The first tenancies behind one id that were in use or under contract on a day, as known at an instant, in the order of their ids: each to whom its
-- asset shows it (asset.sql). among: of these assets alone; null: of all.
-- Both tables are read in the order of their ids until a page is full: so they are named here, for what a function selects has lost its order, and so
-- the asset is looked up for each.
-- few: the condition of an index of few of them (FewTenancies).
select s.id,
       platform.fields_of(
         json_build_object(
           'id', s.id, 'asset', s.asset_id, 'kind', s.kind, 'code', s.code, 'owner', s.owner,
           'organisation', s.organisation, 'organisationName', n.name, 'places', s.places,
           'used', s.used, 'usedFrom', s.used_from, 'usedFromPrecision', s.used_from_precision, 'usedTo', s.used_to, 'inUse', s.in_use,
           'contractNumber', s.contract_number, 'contractSignedOn', s.contract_signed_on,
           'contractFrom', s.contract_from, 'contractTo', s.contract_to,
           'reportedByOwner', s.reported_by_owner, 'reportedByTenant', s.reported_by_tenant,
           'restricted', s.restricted, 'version', s.version),
         :fields) as json
  from (select t.*, a.kind, a.owner, case when w.own then a.code end as code, u.in_use
          from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
         cross join lateral (
               select f.*
                 from asset.v_seen_each_at(:day, :known_at, null, :cleared or cast(:scope as text) is not null) f
                where f.id = t.asset_id
               offset 0) a
         cross join lateral (select cast(:scope as text) is null or coalesce(a.owner = :scope, false)) w (own)
         cross join lateral (select t.used and platform.holds(t.used_from, t.used_to, :day)) u (in_use)
         where platform.known(t.recorded_from, t.recorded_to, :known_at)
           and /* few */ true
           and (cast(:after as uuid) is null or t.id > :after)
           and (cast(:among as uuid[]) is null or t.asset_id = any (cast(:among as uuid[])))
           and (cast(:organisation as text) is null or t.organisation = :organisation)
           and (cast(:owner as text) is null or a.owner = :owner)
           and (cast(:kind as text) is null or a.kind = :kind)
           and (cast(:area as text) is null
                or a.geometry && (select st_setsrid(geometry(st_extent(p.piece)), 4326)
                                    from territory.v_area_piece_at(:boundaries, :known_at) p
                                   where p.area_id in (select part.area_id
                                                         from territory.v_area_part_at(:area, :boundaries, :known_at) part)))
           and (cast(:area as text) is null
                or exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                            where p.area_id in (select part.area_id
                                                  from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                              and st_intersects(p.piece, asset.v_place(a.geometry))))
           and (u.in_use
                or (t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null)
                   and platform.holds(t.contract_from, t.contract_to, :day))
           and (cast(:used as boolean) is null or u.in_use = :used)
           and (cast(:one_sided as boolean) is null or (t.reported_by_owner <> t.reported_by_tenant) = :one_sided)
           and (cast(:scope as text) is not null and t.organisation = :scope
                or w.own and (:cleared or not t.restricted and not exists (select from sharing.v_restricted x where x.id = t.id)))
           and (w.own
                or a.status <> 'PLANNED'
                   and (platform.holds(t.used_from, t.used_to, :day)
                        or exists (select from sharing.v_tenancy_known_at(:known_at) m
                                    where m.asset_id = a.id and m.organisation = :scope and platform.holds(m.used_from, m.used_to, :day)))
                or exists (select from asset.v_seen_at(:day, :known_at, :scope, false) other where other.id = a.id))
         order by t.id
         limit :limit + 1) s
  join organisation.v_organisation n on n.code = s.organisation
 order by s.id
