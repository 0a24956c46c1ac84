-- Assets in use whose category or structure is none of those that its kind has: no list by category counts them.
select 'ASSET' as subject, a.id, json_strip_nulls(json_build_object('category', c.unknown, 'structure', s.unknown)) as detail
  from asset.v_asset_at(:day, :known_at) a
 cross join lateral (
       select case when a.category <> all (asset.v_categories(a.kind)) then a.category end) c (unknown)
 cross join lateral (
       select case when a.structure <> all (asset.v_structures(a.kind)) then a.structure end) s (unknown)
 where asset.v_in_use(a.status, a.in_use_from, a.retired_on, :day) and coalesce(c.unknown, s.unknown) is not null
