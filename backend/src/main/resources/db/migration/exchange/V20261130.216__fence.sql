-- A run and all that was found in it is for the organisation that sent the file.
call platform.fence('exchange.run', $$organisation = (select platform.scope())$$);
call platform.fence('exchange.finding', $$exists (select from exchange.run r where r.id = run_id)$$);
call platform.fence('exchange.refused_row', $$exists (select from exchange.run r where r.id = run_id)$$);
call platform.fence('exchange.missing', $$exists (select from exchange.run r where r.id = run_id)$$);
call platform.fence('exchange.mapping', $$organisation = (select platform.scope())$$);

grant delete on exchange.mapping to dungchung_authority, dungchung_organisation;
