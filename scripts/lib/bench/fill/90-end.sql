-- Triggers watch again; what was only of the filling goes.
do $$
declare
  each record;
begin
  for each in select relation from bench.filled loop
    execute format('alter table %s enable trigger user', each.relation);
    execute format('alter table %s reset (autovacuum_enabled)', each.relation);
  end loop;
end $$;
drop schema bench cascade;
-- No trigger has noted what was filled, so that all points are to be drawn and all sums to be written anew.
update map.drawn_until set snapshot = null;
update indicator.sum_until set snapshot = null, cluster = null;
analyze organisation.organisation, territory.area, territory.area_piece, territory.area_cell, territory.hamlet,
        asset.asset, asset.asset_history, asset.station, sharing.tenancy, sharing.tenancy_history;
