-- Notes that an organisation's data came in.
insert into organisation.submission (organisation, kind, source_id)
select :organisation, kind, :source_id from unnest(cast(:kinds as text[])) kind
