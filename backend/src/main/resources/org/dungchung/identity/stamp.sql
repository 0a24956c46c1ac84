-- Who writes in this transaction, and by which request; empty is nobody, and none.
select set_config('dungchung.caller', :caller, true) || set_config('dungchung.request_id', :request_id, true)
