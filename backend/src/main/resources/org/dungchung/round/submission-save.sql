-- What a submission says was changed; that is a version of it.
update round.submission set saved_at = clock_timestamp() where round_id = :round and organisation = :organisation
