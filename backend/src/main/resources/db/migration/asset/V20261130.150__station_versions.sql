-- All that was ever said of stations. A list that goes by id reads both tables in that order, which it cannot through a function that leaves out some.
create view asset.v_station_version with (security_invoker = true) as
  select * from asset.station union all select * from asset.station_history;
