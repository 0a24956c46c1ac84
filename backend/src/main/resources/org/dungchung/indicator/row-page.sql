-- The units of a page of rows, where the filter needs nothing of their users: whose users are never shown are never looked up.
select u.id::text as id, count(*) over () as total
  from indicator.v_located_at(:kinds, :area, :scope, :date, :boundaries, :known_at) u
 where (:kind::text is null or u.kind = :kind)
   and (:code::text is null or position(upper(:code) in upper(u.code)) > 0)
   and (:cleared or not exists (select from indicator.v_withheld r where r.id = u.id))
   and (:after_code::text is null or (coalesce(u.code, ''), u.id) > (:after_code, :after_id::uuid))
 order by coalesce(u.code, ''), u.id
 limit :limit
