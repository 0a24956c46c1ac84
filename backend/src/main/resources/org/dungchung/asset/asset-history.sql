-- What was recorded of an asset, version by version, newest first, each with what it changed.
with said as (
       select v.version, v.recorded_from, v.recorded_to, v.recorded_by, v.request_id, v.reason, v.valid_from, v.valid_to,
              asset.v_facts_of(v) as facts
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
