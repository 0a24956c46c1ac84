-- What a reader is told, the newest first: of each thing as long as the reader may know of it, called as it is called now.
-- Only what was not read, and only what goes into one mail, where asked.
select n.id, n.kind, n.subject_id, s.asset_id, s.what, s.asset_kind, n.by_organisation as by, o.name as by_name, n.at, n.times, n.read_at is not null as read
  from notice.notice n
  join lateral (
       select null::uuid as asset_id, c.title as what, null as asset_kind
         from changeset.v_seen(:scope, :reader) c
        where n.kind like 'CHANGE\_SET\_%' and c.id = n.subject_id
        union all
       select r.asset_id, r.number, null
         from colocation.v_seen(:scope, :cleared) r
        where n.kind like 'REQUEST\_%' and r.id = n.subject_id
        union all
       select t.asset_id, t.code, t.kind
         from sharing.v_sides_of(:scope) t
        where n.kind like 'TENANCY\_%' and t.id = n.subject_id
        union all
       select null, r.title, null
         from round.v_seen(:scope) r
        where n.kind like 'ROUND\_%' and r.id = n.subject_id
        union all
       select null, i.name, null
         from inspection.v_seen(:scope) i
        where n.kind = 'FINDING_WAITS' and i.id = n.subject_id
        union all
       select c.asset_id, a.code, a.kind
         from contest.v_seen(:scope, :cleared) c
         left join lateral contest.v_unit_of(c.asset_id, :scope) a on true
        where n.kind like 'CONTEST\_%' and c.id = n.subject_id) s on true
  left join organisation.v_organisation o on o.code = n.by_organisation
 where n.reader = :reader and n.scope is not distinct from cast(:scope as text)
   and (n.read_at is null or not :unread)
   and (cast(:mail as uuid) is null or n.mail_id = :mail)
 order by n.at desc, n.id
 limit :limit
