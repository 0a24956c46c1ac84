-- Sites and masts in use whose EMF certificate has expired by the day.
select 'ASSET' as subject, a.id, json_build_object('expired', a.attributes ->> 'emfCertificateExpiresOn') as detail
  from asset.v_asset_at(:day, :known_at) a
 where a.kind in ('SITE', 'MAST') and asset.v_in_use(a.status, a.in_use_from, a.retired_on, :day)
   and platform.day_of(a.attributes ->> 'emfCertificateExpiresOn') < :day
