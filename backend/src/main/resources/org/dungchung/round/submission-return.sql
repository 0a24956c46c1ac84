-- Gives a submission back to be mended.
update round.submission set state = 'RETURNED', reason = :reason where round_id = :round and organisation = :organisation
