-- How the database stands for a tile that was cut in the snapshot (null: in none): whether it was changed since, and the snapshot from which on that has to
-- be asked next.
select cast(pg_current_snapshot() as text)                        as snapshot,
       pg_current_xact_id_if_assigned() is not null               as writing,
       cast(now() at time zone 'Asia/Ho_Chi_Minh' as date)        as day,
       case when cast(:snapshot as text) is null then true
            else map.changed_since(cast(:snapshot as text), :layer, :z, :x, :y) end as changed
