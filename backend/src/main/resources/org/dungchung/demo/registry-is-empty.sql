-- Whether nothing was ever put into the registry.
select not exists (select from organisation.v_organisation)
   and not exists (select from territory.v_area_at(:today, 'infinity'))
   and not exists (select from asset.v_asset_at(:today, 'infinity'))
