-- Hands a submission in.
update round.submission
   set state = 'SUBMITTED', letter_number = :letter_number, letter_date = :letter_date, note = cast(:note as text), submitted_at = now(), reason = null
 where round_id = :round and organisation = :organisation
