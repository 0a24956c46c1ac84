-- The absorbed record, and what had been joined into it, are joined into the kept one.
insert into asset.joined (asset_id, kept_id, reason)
select i.id, :kept, :reason
  from (select cast(:absorbed as uuid) as id
         union all
        select j.asset_id from asset.joined j where j.kept_id = :absorbed) i
on conflict (asset_id) do update set kept_id = excluded.kept_id, reason = excluded.reason
