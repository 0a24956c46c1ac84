-- Holds a report as being frozen until the transaction ends, also by a server that dies; false where another one holds it.
select pg_try_advisory_xact_lock(hashtextextended('report ' || cast(:id as text), 0))
       and set_config('client_connection_check_interval', '1s', true) is not null
