-- The reader has looked at a notice, or at all that were there at an instant.
update notice.notice
   set read_at = now()
 where reader = :reader and scope is not distinct from cast(:scope as text) and read_at is null
   and (id = cast(:id as uuid) or at <= cast(:until as timestamptz))
