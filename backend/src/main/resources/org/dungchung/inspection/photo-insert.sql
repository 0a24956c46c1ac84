-- Keeps a photo, once under its id.
insert into inspection.photo (id, finding_id, type, size, sha256, width_px, height_px, taken_at, place, thumbnail, sent_by)
values (:id, :finding, :type, :size, :sha256, cast(:width_px as int), cast(:height_px as int), cast(:taken_at as timestamptz),
        st_setsrid(st_makepoint(cast(:lon as double precision), cast(:lat as double precision)), 4326), cast(:thumbnail as bytea), :sent_by)
on conflict (id) do nothing
