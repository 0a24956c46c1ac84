-- What was recorded of an asset, version by version, newest first, each with what it changed.
with said as (
       select v.version, v.recorded_from, v.recorded_to, v.recorded_by, v.request_id, v.reason, v.valid_from, v.valid_to,
              jsonb_build_object(
                'kind', v.kind, 'code', v.code, 'owner', v.owner, 'name', v.name, 'address', v.address,
                'geometry', cast(st_asgeojson(v.geometry, 7) as jsonb), 'givenX', v.given_x, 'givenY', v.given_y, 'givenCrs', v.given_crs,
                'site', v.site_id, 'line', v.line_id, 'sequence', v.sequence, 'poles', v.poles, 'lengthM', v.length_m,
                'heightM', v.height_m, 'category', v.category, 'structure', v.structure, 'capacity', v.capacity,
                'offered', v.offered, 'sensitivity', v.sensitivity, 'status', v.status, 'builtOn', v.built_on,
                'inUseFrom', v.in_use_from, 'retiredOn', v.retired_on, 'validFrom', v.valid_from)
                || coalesce((select jsonb_object_agg('attributes.' || key, value) from jsonb_each(v.attributes)), '{}') as facts
         from asset.v_version_of(:id) v),
followed as (
       select s.*, coalesce(lag(s.facts) over (order by s.version), '{}') as before
         from said s)
select coalesce(
         json_agg(
           json_build_object(
             'version', f.version, 'recordedFrom', f.recorded_from, 'recordedTo', nullif(f.recorded_to, 'infinity'),
             'recordedBy', f.recorded_by, 'requestId', f.request_id, 'reason', f.reason,
             'validFrom', f.valid_from, 'validTo', f.valid_to, 'changes', c.list)
           order by f.version desc),
         '[]')
  from followed f
 cross join lateral (
       select coalesce(
                json_agg(
                  json_build_object('field', n.key, 'before', nullif(f.before -> n.key, 'null'), 'after', nullif(f.facts -> n.key, 'null'))
                  order by n.ordinality),
                '[]') as list
         from jsonb_each(f.before || f.facts) with ordinality n
        where coalesce(f.facts -> n.key, 'null') is distinct from coalesce(f.before -> n.key, 'null')) c
