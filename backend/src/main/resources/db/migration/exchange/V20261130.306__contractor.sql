-- Of the files that an organisation sent a contractor knows its own, and all that was found in them.
create policy contractor on exchange.run as restrictive to dungchung_organisation
 using (caller = (select platform.caller()) or not (select changeset.v_is_contractor()));
