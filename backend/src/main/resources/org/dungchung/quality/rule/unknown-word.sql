-- Assets in use whose category or structure is none of those that are known: no list by category counts them.
select 'ASSET' as subject, a.id, json_strip_nulls(json_build_object('category', c.unknown, 'structure', s.unknown)) as detail
  from asset.v_asset_at(:day, :known_at) a
 cross join lateral (
       select case when a.category not in ('A1', 'A1a', 'A1b', 'A2', 'A2a', 'A2b', 'A2c', 'C1', 'C2', 'D1', 'D2', 'N1', 'N2') then a.category end) c (unknown)
 cross join lateral (
       select case when a.structure not in ('GUYED', 'SELF_SUPPORTING', 'MONOPOLE', 'CAMOUFLAGED', 'ROOFTOP') then a.structure end) s (unknown)
 where asset.v_in_use(a.status, a.in_use_from, a.retired_on, :day) and coalesce(c.unknown, s.unknown) is not null
