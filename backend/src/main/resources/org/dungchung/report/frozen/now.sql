-- The instant by the clock of the database, which says from when rows are known; the clock of the server could be before or behind it.
select clock_timestamp()
