-- Notes that something was read, after "with subject as (...)": what the same reader read not five minutes ago is counted, not noted anew. One thing
-- is the same whatever was asked of it, a sheet being filled by several questions; a list is the same if the same was asked.
-- Nobody's reading of its own is noted.
again as (
       update access.entry e
          set times = e.times + 1, last_at = greatest(e.last_at, :at), rows = coalesce(e.rows + cast(:rows as bigint), e.rows, cast(:rows as bigint))
         from subject s
        where not s.own
          and e.id = (select max(o.id)
                        from access.entry o
                       where o.username = :username
                         and o.at > cast(:at as timestamptz) - interval '5 minutes'
                         and o.what = 'READ'
                         and o.role = :role
                         and o.organisation is not distinct from cast(:organisation as text)
                         and o.area is not distinct from cast(:area as text)
                         and o.address is not distinct from cast(:address as text)
                         and (o.subject_id = cast(:noted_subject as uuid)
                              or cast(:noted_subject as uuid) is null and o.subject_id is null
                                 and o.endpoint = :endpoint and o.selection = cast(:selection as jsonb)))
       returning e.id)
insert into access.entry (at, last_at, what, username, role, organisation, area, request_id, address, endpoint,
                          subject_kind, subject_id, asset_id, owner, selection, rows)
select :at, :at, 'READ', :username, :role, :organisation, :area, :request_id, :address, :endpoint,
       :subject_kind, cast(:noted_subject as uuid), s.asset_id, s.owner, cast(:selection as jsonb), cast(:rows as bigint)
  from subject s
 where not s.own
   and not exists (select from again)
