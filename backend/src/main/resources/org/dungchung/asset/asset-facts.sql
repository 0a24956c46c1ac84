-- One asset as it stands, and whether a caller of a scope sees it today.
select a.id,
       a.kind,
       a.code,
       a.owner,
       a.capacity,
       a.offered,
       a.version,
       a.valid_from,
       asset.v_in_use(a.status, a.in_use_from, a.retired_on, :today)                             as in_use,
       exists (select from asset.v_seen_at(:today, 'infinity', :scope, :cleared) s where s.id = a.id)
         or cast(:scope as text) is null and (:cleared or a.sensitivity = 'NORMAL')
         or coalesce(a.owner = :scope, false)                                                  as visible
  from asset.asset a
 where a.id = :id
