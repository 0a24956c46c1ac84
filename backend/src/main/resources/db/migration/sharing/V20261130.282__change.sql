-- Who uses an asset is drawn with it.
create trigger tenancy_note_new_tg after insert on sharing.tenancy
  referencing new table as written for each statement execute function asset.v_note_belonging('asset_id');
create trigger tenancy_note_changed_tg after update on sharing.tenancy
  referencing new table as written for each statement execute function asset.v_note_belonging('asset_id');
