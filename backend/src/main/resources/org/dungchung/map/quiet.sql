-- Whether anything was changed on the map since the snapshot (null: it was), and the snapshot from which on that has to be asked next.
select cast(pg_current_snapshot() as text)                        as snapshot,
       cast(now() at time zone 'Asia/Ho_Chi_Minh' as date)        as day,
       coalesce(map.anything_since(cast(:snapshot as text)), true) as changed
