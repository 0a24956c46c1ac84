-- A run that begins; nothing is read yet.
insert into exchange.run (id, target, format, extent, mode, file_name, spec, caller, organisation, started_at, state,
                          read, accepted, refused, warnings, created, updated, unchanged, notes, proposed_run)
values (:id, :target, :format, :extent, :mode, :file_name, cast(:spec as jsonb), :caller, :organisation, :started_at, 'RUNNING',
        0, 0, 0, 0, 0, 0, 0, '[]', cast(:proposed_run as uuid))
