-- Who writes in this transaction, by which request, outside of which area nothing, and as whom it looks: as which role of the database, for which
-- organisation. Empty is nobody, and none.
select set_config('dungchung.caller', :caller, true) || set_config('dungchung.request_id', :request_id, true)
       || set_config('dungchung.area', :area, true) || set_config('dungchung.scope', :scope, true) || set_config('role', :role, true)
