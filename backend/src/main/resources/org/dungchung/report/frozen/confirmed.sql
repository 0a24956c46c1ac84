-- The report with a hash, whoever asks.
select c.kind, c.area, c.area_name, c.day as date, c.known_at, c.frozen_at, c.publication, c.withdrawn, c.shortened from report.confirmed(:sha256) c
