-- What the registry has of the owners whom a full list names, of its kind and within its territory, and the list does not. What stands in a
-- refused row is not missing, as far as its code tells.
with owner as (
       select distinct owner from staged where owner is not null),
     ground as materialized (
       select p.piece
         from territory.v_area_piece_at(cast(:boundaries as date), 'infinity') p
        where p.area_id in (select area_id from territory.v_area_part_at(:territory, cast(:boundaries as date), 'infinity')))
insert into exchange.missing (run_id, asset_id)
select :run, a.id
  from asset.v_asset_at(cast(:today as date), 'infinity') a
  join owner o on o.owner = a.owner
 where a.kind = :kind
   and a.status <> 'RETIRED'
   and (cast(:scope as text) is null or a.owner = :scope)
   and not exists (select from staged s where s.known_id = a.id)
   and not exists (select from exchange.refused_row r
                    where r.run_id = :run and a.code is not null and btrim(r.cells ->> cast(:code_column as int)) = a.code)
   and (cast(:territory as text) is null
        or exists (select from ground g where st_intersects(g.piece, asset.v_place(a.geometry))))
