-- Sites, masts and pole lines that are likely one with a record of another owner, and of which nothing was decided: the open candidates of sameplace.
select 'ASSET' as subject, r.id, json_build_object('metres', round(min(r.metres)::numeric, 1), 'others', count(*)) as detail
  from (select p.one, p.other, st_distance(geography(a.geometry), geography(n.geometry)) as metres
          from sameplace.v_open_at(array['SITE', 'MAST', 'POLE_LINE'], null, sameplace.v_within(), :day, :boundaries, :known_at, true) p
          join asset.v_asset_at(:day, :known_at) a on a.id = p.one
          join asset.v_asset_at(:day, :known_at) n on n.id = p.other) w
 cross join lateral (values (w.one, w.metres), (w.other, w.metres)) r (id, metres)
 group by r.id
