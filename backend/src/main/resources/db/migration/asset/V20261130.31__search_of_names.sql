-- Finding assets that are called just so, however many have the words in their names.
create index asset_name_ix on asset.asset using hash (platform.words(name)) where name is not null;
create index asset_history_name_ix on asset.asset_history using hash (platform.words(name)) where name is not null and recorded_to = 'infinity';
