-- What was told of an asset, version by version, for one timeline of all that concerns it. Every module that keeps facts of assets publishes the same
-- columns of its own (sharing.v_tenancy_told_of, colocation.v_request_told_of).

-- Published like a view: what a version of an asset says, by the names of the API.
create function asset.v_facts_of(v asset.asset) returns jsonb
language sql stable as $$
  select jsonb_build_object(
           'kind', v.kind, 'code', v.code, 'owner', v.owner, 'name', v.name, 'address', v.address,
           'geometry', cast(st_asgeojson(v.geometry, 7) as jsonb), 'givenX', v.given_x, 'givenY', v.given_y, 'givenCrs', v.given_crs,
           'site', v.site_id, 'line', v.line_id, 'sequence', v.sequence, 'poles', v.poles, 'lengthM', v.length_m,
           'heightM', v.height_m, 'category', v.category, 'structure', v.structure, 'capacity', v.capacity,
           'offered', v.offered, 'sensitivity', v.sensitivity, 'status', v.status, 'builtOn', v.built_on,
           'inUseFrom', v.in_use_from, 'retiredOn', v.retired_on, 'validFrom', v.valid_from)
         || coalesce((select jsonb_object_agg('attributes.' || key, value) from jsonb_each(v.attributes)), '{}')
$$;

create index joined_history_kept_ix on asset.joined_history (kept_id) where kept_id is not null;

-- thing      ASSET, DUCT, SUPPORT, STATION, SECTOR, OTHER_CODE, or JOIN: that a record was joined into another, told of both
-- concerns   the organisation that it is told besides the asset's owner
-- restricted whether it is told of something that is for the cleared alone; a join, if any record that was ever joined with it is
-- about      by what a reader tells it from others of its sort; facts: all that the version says
create function asset.v_told_of(told_asset uuid)
returns table (thing text, id uuid, version int, recorded_from timestamptz, recorded_by text, request_id text, reason text, valid_from date,
               concerns text, restricted boolean, about jsonb, facts jsonb)
language sql stable as $$
  with every as not materialized (
         select * from asset.joined union all select * from asset.joined_history)
  select 'ASSET', v.id, v.version, v.recorded_from, v.recorded_by, v.request_id, v.reason, v.valid_from, null, v.sensitivity <> 'NORMAL', '{}', asset.v_facts_of(v)
    from asset.v_version_of(told_asset) v
   union all
  select case p.part when 'CODE' then 'OTHER_CODE' else p.part end,
         p.id, p.version, p.recorded_from, p.recorded_by, p.request_id, p.reason, null, p.concerns, false,
         case p.part when 'DUCT' then jsonb_build_object('name', p.facts -> 'name')
                     when 'SUPPORT' then jsonb_build_object('support', p.facts -> 'support')
                     when 'CODE' then jsonb_build_object('organisation', p.facts -> 'organisation')
                     when 'SECTOR' then jsonb_build_object('operator', t.operator, 'technology', t.technology, 'name', p.facts -> 'name')
                     else jsonb_build_object('operator', p.facts -> 'operator', 'technology', p.facts -> 'technology') end,
         p.facts
    from asset.v_part_version p
    left join lateral asset.station_when(cast(p.facts ->> 'station' as uuid), p.recorded_from) t on p.part = 'SECTOR'
   where p.asset_id = told_asset
   union all
  select 'JOIN', j.asset_id, j.version, j.recorded_from, j.recorded_by, j.request_id, j.reason, null, null,
         exists (select from asset.v_restricted r where r.id = j.asset_id or r.id in (select k.kept_id from every k where k.asset_id = j.asset_id)),
         jsonb_build_object('record', j.asset_id), jsonb_build_object('joinedInto', j.kept_id)
    from (select told_asset as asset_id union select k.asset_id from every k where k.kept_id = told_asset) f
    join every j on j.asset_id = f.asset_id
$$;
