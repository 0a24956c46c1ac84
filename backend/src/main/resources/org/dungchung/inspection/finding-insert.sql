-- Keeps a finding, once under its id.
insert into inspection.finding (id, inspection_id, asset_id, asset_version, result, said, found_at, inspector, place, accuracy_m, distance_m, organisations,
                                users_counted, conflicts, state)
values (:id, :inspection, :asset, :asset_version, :result, cast(:said as text), :found_at, :inspector,
        st_setsrid(st_makepoint(cast(:lon as double precision), cast(:lat as double precision)), 4326),
        cast(:accuracy_m as double precision), cast(:distance_m as double precision), :organisations, cast(:users_counted as int), :conflicts, :state)
on conflict (id) do nothing
