-- What was recorded of an account, the newest first: each version with what it changed, and what became of its links and tokens, which have none.
with told as (
       select v.version, v.recorded_from, v.recorded_to, v.recorded_by, v.request_id, v.reason,
              jsonb_build_object('username', v.username, 'displayName', v.display_name, 'enabled', v.enabled, 'grants', (
                select jsonb_agg(jsonb_build_object('role', g.role, 'organisation', g.organisation, 'area', g.area) order by g.position)
                  from identity.role_grant g
                 where g.username = v.username and g.from_version <= v.version and coalesce(g.until_version > v.version, true))) as facts
         from (select * from identity.account union all select * from identity.account_history) v
        where v.username = :username),
     followed as (
       select t.*, coalesce(lag(t.facts) over (order by t.version), '{}') as before from told t),
     changed as (
       select f.version, f.recorded_from, f.recorded_to, f.recorded_by, f.request_id, f.reason, c.list
         from followed f
        cross join lateral (
              select coalesce(
                       json_agg(
                         json_build_object('field', n.key, 'before', nullif(f.before -> n.key, 'null'), 'after', nullif(f.facts -> n.key, 'null'))
                         order by n.ordinality),
                       '[]') as list
                from jsonb_each(f.facts) with ordinality n
               where coalesce(f.facts -> n.key, 'null') is distinct from coalesce(f.before -> n.key, 'null')) c
        union all
       select null, e.at, 'infinity', e.who, null, null,
              json_build_array(json_build_object('field', e.field, 'before', to_jsonb(e.name), 'after', to_jsonb(e.what)))
         from (select created_at as at, created_by as who, 'link' as field, null as name, 'MADE' as what from identity.invitation where username = :username
                union all
               select ended_at, coalesce(ended_by, username), 'link', null, case when used then 'USED' else 'ENDED' end
                 from identity.invitation where username = :username and ended_at is not null
                union all
               select created_at, username, 'token', name, 'MADE' from identity.token where username = :username
                union all
               select ended_at, coalesce(ended_by, username), 'token', name, 'ENDED' from identity.token where username = :username and ended_at is not null) e)
select coalesce(
         json_agg(
           json_build_object(
             'version', f.version, 'recordedFrom', f.recorded_from, 'recordedTo', nullif(f.recorded_to, 'infinity'),
             'recordedBy', f.recorded_by, 'requestId', f.request_id, 'reason', f.reason, 'changes', f.list)
           order by f.recorded_from desc, f.version desc nulls first),
         '[]')
  from changed f
