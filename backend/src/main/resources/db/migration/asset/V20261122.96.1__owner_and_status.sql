-- Lists of one owner's assets, and of the few that are planned or retired, are found by an index. Both columns repeat themselves, so the indexes
-- stay small and cost a load little.
create index asset_owner_ix on asset.asset (owner);
create index asset_status_ix on asset.asset (status) where status <> 'ACTIVE';
