-- What was recorded of a part, version by version, newest first, each with what it changed against the one before that is told.
-- concerning: the organisation that is told only the versions that concern it; null: all.
with followed as (
       select v.*, coalesce(lag(v.facts) over (order by v.version), '{}') as before
         from asset.v_part_version v
        where v.id = :id and (cast(:concerning as text) is null or v.concerns = :concerning))
select coalesce(
         json_agg(
           json_build_object(
             'version', f.version, 'recordedFrom', f.recorded_from, 'recordedTo', nullif(f.recorded_to, 'infinity'),
             'recordedBy', f.recorded_by, 'requestId', f.request_id, 'reason', f.reason, 'changes', c.list)
           order by f.version desc),
         '[]')
  from followed f
 cross join lateral (
       select coalesce(
                json_agg(
                  json_build_object('field', n.key, 'before', nullif(f.before -> n.key, 'null'), 'after', nullif(f.facts -> n.key, 'null'))
                  order by n.ordinality),
                '[]') as list
         from jsonb_each(f.facts) with ordinality n
        where coalesce(f.facts -> n.key, 'null') is distinct from coalesce(f.before -> n.key, 'null')) c
