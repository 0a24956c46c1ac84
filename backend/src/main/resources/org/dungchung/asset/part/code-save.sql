-- What an organisation calls an asset, as a person says it, new or said again.
insert into asset.other_code (id, asset_id, organisation, code, reason)
values (:id, :asset, :organisation, :code, :reason)
    on conflict (id) do update
   set organisation = excluded.organisation, code = excluded.code, reason = excluded.reason
