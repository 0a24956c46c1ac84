-- One asset as somewhere to co-locate today. infinity: all that is recorded up to this statement, this transaction's own writes included.
select a.id,
       a.kind,
       a.owner,
       a.capacity,
       coalesce(r.taken, 0)                                                           as occupied,
       sharing.v_free(a.capacity, r.taken, r.promised)                                 as free,
       asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, :today) as open,
       w.own or t.tenant or exists (select from asset.v_seen_at(:today, 'infinity', :scope, :cleared) s where s.id = a.id) as visible,
       t.tenant
  from asset.v_asset_at(:today, 'infinity') a
  left join lateral (
       select sum(v.taken)::bigint as taken, sum(v.promised)::bigint as promised
         from sharing.v_room_among(array[cast(:id as uuid)], :today, 'infinity') v) r on true
 cross join lateral (select cast(:scope as text) is null and (:cleared or a.sensitivity = 'NORMAL') or coalesce(a.owner = :scope, false)) w (own)
 cross join lateral (
       select exists (select from sharing.tenancy m
                       where m.asset_id = a.id and m.organisation = :scope
                         and platform.holds(m.used_from, m.used_to, :today))) t (tenant)
 where a.id = :id
