-- A place that is promised is not free, which is drawn with the asset.
create trigger request_note_new_tg after insert on colocation.request
  referencing new table as written for each statement execute function asset.v_note_belonging('asset_id');
create trigger request_note_changed_tg after update on colocation.request
  referencing new table as written for each statement execute function asset.v_note_belonging('asset_id');
