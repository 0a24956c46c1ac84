-- The documents of an asset, the newest first, those that were retired last; each with where its photo was taken and how far that is from
-- the asset. That, and who sent it, is for the sender's own side (scope) and for the authority.
with place as (
       select a.geometry
         from asset.v_asset_at(cast(:today as date), 'infinity') a
        where a.id = :asset)
select coalesce(
         json_agg(
           json_build_object(
             'id', d.id, 'asset', d.asset_id, 'file', c.id, 'title', d.title, 'name', c.name, 'type', c.type, 'size', c.size,
             'widthPx', c.width_px, 'heightPx', c.height_px, 'thumbnail', c.thumbnail is not null, 'takenOn', d.taken_on,
             'takenAt', case when w.own then cast(st_asgeojson(c.taken_at, 7) as json) end,
             'distanceM', case when w.own
                               then (select round(cast(st_distance(geography(c.taken_at), geography(p.geometry)) as numeric), 1) from place p) end,
             'sentBy', case when w.own then c.sent_by end, 'sentAt', c.sent_at, 'retired', d.retired, 'reason', d.reason, 'version', d.version)
           order by d.retired, coalesce(d.taken_on, cast(c.sent_at as date)) desc, c.sent_at desc, d.id),
         '[]')
  from document.document d
  join document.content c on c.id = d.content_id
 cross join lateral (select cast(:scope as text) is null or coalesce(c.organisation = :scope, false)) w (own)
 where d.asset_id = :asset
