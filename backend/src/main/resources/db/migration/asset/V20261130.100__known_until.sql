-- Histories are asked for what was known at an instant. Their indexes say of each version until when it was known, so that what had been corrected by
-- then, in most registries nearly all of it, is never looked up: a pass that changes every asset leaves the map nearly as quick as it was.
drop index asset.asset_history_ix, asset.asset_history_site_ix, asset.asset_history_geometry_gix;
create index asset_history_ix on asset.asset_history (id, recorded_to);
create index asset_history_site_ix on asset.asset_history (site_id, recorded_to) where site_id is not null;
create index asset_history_geometry_gix on asset.asset_history using gist (geometry, recorded_to);
