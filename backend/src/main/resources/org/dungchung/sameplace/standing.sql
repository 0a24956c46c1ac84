-- What stands around a pair now. infinity: this transaction's own writes included.
with joined as (
       select asset_id, kept_id from asset.v_joined_at('infinity'))
select (select d.kept from sameplace.decision d where d.one = :one and d.other = :other)       as kept,
       (select j.kept_id from joined j where j.asset_id = :one)                               as one_into,
       (select j.kept_id from joined j where j.asset_id = :other)                             as other_into,
       exists (select from sameplace.decision d
                 left join joined j on j.asset_id = d.one
                 left join joined k on k.asset_id = d.other
                where d.state = 'DISTINCT'
                  and array[coalesce(j.kept_id, d.one), coalesce(k.kept_id, d.other)] in (array[cast(:one as uuid), cast(:other as uuid)],
                                                                                        array[cast(:other as uuid), cast(:one as uuid)])) as told_apart,
       exists (select from asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') p where p.line_id in (:one, :other)) as poles,
       (select count(distinct a.sensitivity)
          from asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') a where a.id in (:one, :other)) > 1   as sensitivity_differs,
       exists (select from asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') a
                 join asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') n
                   on n.id = :other and n.kind = a.kind and (n.owner = a.owner) is not true and (n.site_id = a.site_id) is not true
                where a.id = :one and a.status <> 'PLANNED' and n.status <> 'PLANNED'
                  and sameplace.v_near(a.kind, a.geometry, n.geometry, :metres))                                             as candidates
