insert into document.content (id, asset_id, organisation, name, type, size, sha256, width_px, height_px, taken_on, taken_at, thumbnail, sent_by)
values (:id, :asset, cast(:organisation as text), :name, :type, :size, :sha256, cast(:width_px as integer), cast(:height_px as integer),
        cast(:taken_on as date), st_setsrid(st_makepoint(cast(:longitude as double precision), cast(:latitude as double precision)), 4326),
        cast(:thumbnail as bytea), :sent_by)
