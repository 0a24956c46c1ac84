-- On what stations stand or ever stood, and what was ever joined with what: for whom what is restricted now has to be kept back of earlier days too.
create view asset.v_station_ever with (security_invoker = true) as
  select s.id, s.asset_id, s.operator from asset.station s
   union all
  select h.id, h.asset_id, h.operator from asset.station_history h;

create view asset.v_joined_ever with (security_invoker = true) as
  select j.asset_id, j.kept_id from asset.joined j where j.kept_id is not null
   union all
  select h.asset_id, h.kept_id from asset.joined_history h where h.kept_id is not null;
call platform.grant_use_of('asset');
