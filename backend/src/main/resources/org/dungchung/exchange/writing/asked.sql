-- The assets (asked) of which an export is to tell, as far as they may be looked at for it. By the state of an asset nobody finds those of others.
-- Others' codes, and who uses what, are told to an operator of its own assets, and else of what it uses itself.
-- Nor does it find them by whether they are in use: what it sees of others counts as in use, as on the map.
-- A file holds each record as its owner gave it, joined with another's or not, so that it can be read back.
select a.*
  from asset.v_seen_each_at(:day, :known_at, :seen_by, :seen_cleared) a
 where (cast(:kind as text) is null or a.kind = :kind)
   and (cast(:owner as text) is null or a.owner = :owner)
   and (cast(:status as text) is null or a.status = :status and (cast(:scope as text) is null or a.owner = :scope))
   and (cast(:code as text) is null
        or a.code = :code and (cast(:scope as text) is null or a.owner = :scope)
        or a.id in (select o.asset_id
                      from asset.v_other_code_at(:day, :known_at) o
                     where o.code = :code and (cast(:scope as text) is null or o.organisation = :scope))
        or a.owner = :scope and a.id in (select o.asset_id from asset.v_other_code_at(:day, :known_at) o where o.code = :code))
   and (cast(:tenant as text) is null
        or (cast(:scope as text) is null or a.owner = :scope or :tenant = :scope)
           and a.id = any (array(select t.asset_id from sharing.v_used_by(:tenant, :scope, :cleared, :day, :known_at) t)))
   and (cast(:offered as boolean) is null or a.offered = :offered)
   and (cast(:in_use as boolean) is null
        or :in_use = (cast(:scope as text) is not null and a.owner is distinct from :scope
                      or asset.v_in_use(a.status, a.in_use_from, a.retired_on, :day)))
   and a.id in (/* passing */ select a.id)
   and (cast(:ids as text) is null or a.id = any (cast(:ids as uuid[])))
   and (cast(:west as double precision) is null
        or a.geometry && st_makeenvelope(:west, :south, :east, :north, 4326)
           and st_intersects(a.geometry, st_makeenvelope(:west, :south, :east, :north, 4326)))
   and (cast(:area as text) is null
        or a.geometry && (select st_setsrid(geometry(st_extent(w.piece)), 4326)
                            from territory.v_area_piece_at(:boundaries, :known_at) w
                           where w.area_id in (select part.area_id from territory.v_area_part_at(:area, :boundaries, :known_at) part)))
   and (cast(:area as text) is null
        or exists (select from territory.v_area_piece_at(:boundaries, :known_at) w
                    where w.area_id in (select part.area_id from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                      and st_intersects(w.piece, asset.v_place(a.geometry))))
   and (cast(:hamlet as text) is null
        or a.id = any (array(select i.id from asset.v_in_hamlet_at(:hamlet, :area, :day, :boundaries, :known_at) i)))
