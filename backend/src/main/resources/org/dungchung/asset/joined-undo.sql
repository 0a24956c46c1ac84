-- The absorbed record stands for itself again. What came along when it was joined, in the same transaction, is again joined into it.
with undone as (
       select j.asset_id, j.kept_id, j.recorded_from from asset.joined j where j.asset_id = :absorbed)
update asset.joined j
   set kept_id = case when j.asset_id <> u.asset_id then u.asset_id end,
       reason = :reason
  from undone u
 where j.asset_id = u.asset_id
    or j.kept_id = u.kept_id and j.recorded_from = u.recorded_from
