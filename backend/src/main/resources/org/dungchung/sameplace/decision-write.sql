-- What is decided of a pair now; the versions of both records are kept with it, so that edits after it can be told.
insert into sameplace.decision (one, other, state, kept, one_version, other_version, reason)
select a.id, n.id, :state, :kept, a.version, n.version, :reason
  from asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') a
  join asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') n on n.id = :other
 where a.id = :one
on conflict (one, other) do update
   set state = excluded.state, kept = excluded.kept, one_version = excluded.one_version, other_version = excluded.other_version, reason = excluded.reason
