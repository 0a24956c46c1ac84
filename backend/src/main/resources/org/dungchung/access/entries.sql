-- One page of what was noted, the newest first. owner: only what was read of this organisation's assets by others, readers by role alone; null tells all.
with page as (
       select e.*, row_number() over (order by e.at desc, e.id desc) as place
         from access.entry e
        where (cast(:who as text) is null or e.username = :who)
          and (cast(:what as text) is null or e.what = :what)
          and (cast(:asset as uuid) is null or e.asset_id = :asset)
          and (cast(:from as timestamptz) is null or e.last_at >= :from)
          and (cast(:to as timestamptz) is null or e.at < :to)
          and (cast(:owner as text) is null or e.owner = :owner and e.organisation is distinct from :owner)
          and (cast(:after_at as timestamptz) is null or (e.at, e.id) < (cast(:after_at as timestamptz), cast(:after_id as bigint)))
        order by e.at desc, e.id desc
        limit :limit + 1)
select json_build_object(
         'accesses', coalesce(json_agg(
           json_build_object(
             'id', p.id, 'at', p.at, 'lastAt', p.last_at, 'times', p.times, 'what', p.what,
             'username', case when cast(:owner as text) is null then p.username end,
             'role', p.role,
             'organisation', case when cast(:owner as text) is null then p.organisation end,
             'requestId', case when cast(:owner as text) is null then p.request_id end,
             'address', case when cast(:owner as text) is null then p.address end,
             'endpoint', p.endpoint, 'subjectKind', p.subject_kind, 'subjectId', p.subject_id,
             'asset', p.asset_id, 'assetKind', a.kind, 'assetCode', a.code, 'owner', p.owner,
             'selection', case when cast(:owner as text) is null then p.selection end,
             'rows', p.rows)
           order by p.place) filter (where p.place <= :limit), '[]'),
         'next', case when max(p.place) > :limit
                      then max(cast(extract(epoch from p.at) * 1000000 as bigint) || '~' || p.id) filter (where p.place = :limit) end)
  from page p
  left join asset.v_owner a on a.id = p.asset_id
