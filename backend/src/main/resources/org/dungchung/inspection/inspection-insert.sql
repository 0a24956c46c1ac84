-- Plans an inspection.
insert into inspection.inspection (name, day, inspector, start, asset_ids)
values (:name, :day, :inspector, st_setsrid(st_makepoint(cast(:lon as double precision), cast(:lat as double precision)), 4326), :stops)
returning id
