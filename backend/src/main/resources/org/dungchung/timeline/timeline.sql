-- One page of what was told of an asset, of its parts, its users, and the requests to share it, the newest first, each with what it changed; and where the
-- page ended, if there is more. What a caller may not know is left out before versions are compared, so that no "before" tells of it:
--   own  whether the asset is seen in full: by the authority, and by its owner. Everybody else is told what concerns its own organisation,
--        and not who recorded it or why, for that may be the owner's people
--   told whether it is told which account recorded it: to the authority, and to the owner of what the owner itself records
-- What is restricted is for the cleared, and for the organisation that it concerns; joins are the authority's business.
with told as materialized (
       select t.thing, t.id, t.version, t.recorded_from, t.recorded_by, t.request_id, t.reason, t.valid_from, t.about, t.facts
         from (select * from asset.v_told_of(:asset) union all select * from sharing.v_tenancy_told_of(:asset)
               union all select * from document.v_document_told_of(:asset)) t
        where case t.thing
              when 'ASSET' then :own and (not t.restricted or :cleared or cast(:scope as text) is not null)
              when 'JOIN' then cast(:scope as text) is null and (not t.restricted or :cleared)
              else t.concerns = :scope or :own and (not t.restricted or :cleared) end
        union all
       select r.thing, r.id, r.version, r.recorded_from, r.recorded_by, r.request_id, r.reason, r.valid_from, r.about, r.facts
         from colocation.v_request_told_of(:asset) r
        where cast(:scope as text) is null or :scope in (r.owner, r.requester)),
followed as (
       select t.*,
              lag(t.facts) over (partition by t.thing, t.id order by t.version, t.recorded_from) as before,
              lead(t.version) over (partition by t.thing, t.id order by t.version, t.recorded_from) is null as newest
         from told t),
page as (
       select f.*, :own and (cast(:scope as text) is null or f.thing in ('ASSET', 'DUCT', 'SUPPORT', 'DOCUMENT')) as told,
              row_number() over (order by f.recorded_from desc, f.thing desc, f.id desc, f.version desc) as place
         from followed f
        where cast(:after_instant as timestamptz) is null
           or (f.recorded_from, f.thing, f.id, f.version) < (cast(:after_instant as timestamptz), cast(:after_thing as text), cast(:after_id as uuid), cast(:after_version as int))
        order by f.recorded_from desc, f.thing desc, f.id desc, f.version desc
        limit :limit + 1)
select json_build_object(
         'events', coalesce(json_agg(
           json_build_object(
             'thing', p.thing, 'id', p.id, 'version', p.version, 'newest', p.newest, 'about', p.about,
             'recordedFrom', p.recorded_from,
             'recordedBy', case when p.told then p.recorded_by end, 'requestId', case when p.told then p.request_id end,
             'reason', case when :own then p.reason end, 'validFrom', p.valid_from, 'changes', c.list)
           order by p.place) filter (where p.place <= :limit), '[]'),
         'next', case when max(p.place) > :limit
                      then max(cast(extract(epoch from p.recorded_from) * 1000000 as bigint) || '~' || p.thing || '~' || p.id || '~' || p.version)
                           filter (where p.place = :limit) end)
  from page p
 cross join lateral (
       select coalesce(
                json_agg(
                  json_build_object('field', n.key, 'before', nullif(p.before -> n.key, 'null'), 'after', nullif(p.facts -> n.key, 'null'))
                  order by n.ordinality),
                '[]') as list
         from jsonb_each(coalesce(p.before, '{}') || p.facts) with ordinality n
        where coalesce(p.facts -> n.key, 'null') is distinct from coalesce(p.before -> n.key, 'null')) c
