insert into exchange.run (id, target, format, mode, file_name, spec, caller, organisation, started_at, ended_at,
                          read, accepted, refused, warnings, created, updated, unchanged, notes)
values (:id, :target, :format, :mode, :file_name, cast(:spec as jsonb), :caller, :organisation, :started_at, :ended_at,
        :read, :accepted, :refused, :warnings, :created, :updated, :unchanged, cast(:notes as jsonb))
