-- Tells readers something; what was told and not yet read is told once, and counted. Readers in the order of their names: of two who tell the same
-- people one waits for the other.
insert into notice.notice as n (reader, scope, kind, subject_id, by_organisation)
select r.reader, nullif(r.scope, ''), :kind, cast(:subject_id as uuid), cast(:by_organisation as text)
  from unnest(cast(:readers as text[]), cast(:scopes as text[])) r (reader, scope)
 order by r.reader, r.scope
    on conflict (reader, scope, kind, subject_id) where read_at is null do update
   set at = now(), times = n.times + 1, by_organisation = excluded.by_organisation
returning n.id, n.times
