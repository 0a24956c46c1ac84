-- What was recorded of a tenancy, version by version, newest first, each with what it changed against the one before that the asker may know of.
with said as (
       select v.version, v.recorded_from, v.recorded_to, v.recorded_by, v.request_id, v.reason,
              jsonb_build_object(
                'organisation', v.organisation, 'places', v.places, 'used', v.used, 'usedFrom', v.used_from, 'usedTo', v.used_to,
                'contractNumber', v.contract_number, 'contractSignedOn', v.contract_signed_on, 'contractFrom', v.contract_from,
                'contractTo', v.contract_to, 'reportedByOwner', v.reported_by_owner, 'reportedByTenant', v.reported_by_tenant,
                'restricted', v.restricted) as facts
         from (select * from sharing.tenancy union all select * from sharing.tenancy_history) v
        where v.id = :id and (:restricted or not v.restricted)),
followed as (
       select s.*, coalesce(lag(s.facts) over (order by s.version), '{}') as before from said s)
select coalesce(
         json_agg(
           json_build_object(
             'version', f.version, 'recordedFrom', f.recorded_from, 'recordedTo', nullif(f.recorded_to, 'infinity'),
             'recordedBy', case when :accounts then f.recorded_by end, 'requestId', f.request_id, 'reason', f.reason, 'changes', c.list)
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
