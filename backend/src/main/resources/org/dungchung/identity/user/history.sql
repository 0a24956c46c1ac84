-- What was recorded of an account, the newest first, each version with what it changed.
with told as (
       select v.version, v.recorded_from, v.recorded_to, v.recorded_by, v.request_id, v.reason,
              jsonb_build_object('username', v.username, 'displayName', v.display_name, 'enabled', v.enabled, 'grants', (
                select jsonb_agg(jsonb_build_object('role', g.role, 'organisation', g.organisation, 'area', g.area) order by g.position)
                  from identity.role_grant g
                 where g.username = v.username and g.from_version <= v.version and coalesce(g.until_version > v.version, true))) as facts
         from (select * from identity.account union all select * from identity.account_history) v
        where v.username = :username),
     followed as (
       select t.*, coalesce(lag(t.facts) over (order by t.version), '{}') as before from told t)
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
