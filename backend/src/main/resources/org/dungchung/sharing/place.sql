-- One asset as somewhere to co-locate today. infinity: all that is recorded up to this statement, this transaction's own writes included.
select a.id,
       a.kind,
       a.owner,
       a.capacity,
       coalesce(o.places, 0)                                                          as occupied,
       sharing.v_free(a.capacity, o.places, p.places)                                  as free,
       asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, :today) as open,
       w.own or t.tenant or exists (select from asset.v_seen_at(:today, 'infinity', :scope, :cleared) s where s.id = a.id) as visible,
       t.tenant
  from asset.v_asset_at(:today, 'infinity') a
  left join sharing.v_occupied_at(:today, 'infinity') o on o.asset_id = a.id and o.asset_id = :id
  left join lateral (select sum(v.places)::bigint as places from sharing.v_promised_at(:today, 'infinity') v where v.asset_id = a.id) p on true
 cross join lateral (select cast(:scope as text) is null and (:cleared or a.sensitivity = 'NORMAL') or coalesce(a.owner = :scope, false)) w (own)
 cross join lateral (
       select exists (select from sharing.tenancy m
                       where m.asset_id = a.id and m.organisation = :scope
                         and platform.holds(m.used_from, m.used_to, :today))) t (tenant)
 where a.id = :id
