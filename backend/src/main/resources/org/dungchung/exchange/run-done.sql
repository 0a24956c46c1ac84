-- The last word of a good run; in one transaction with its rows.
update exchange.run
   set state = 'DONE', ended_at = :ended_at, read = :read, accepted = :accepted, refused = :refused, warnings = :warnings, created = :created,
       updated = :updated, unchanged = :unchanged, notes = cast(:notes as jsonb), missing = :missing
 where id = :id
