-- What was changed where, written by triggers in the transaction that changes it: by this the map knows which tiles hold no more and which open pages
-- have to look again. It is no part of the registry: rows are forgotten after two days.
--
-- A change is told by the number of its transaction, not by a time or a sequence, because those are given before it is known when the transaction
-- commits: what a reader has not seen yet is what pg_visible_in_snapshot() says of the snapshot in which it last looked.
create table platform.change (
  no      bigint      generated always as identity constraint change_pk primary key,
  xid     xid8        not null default pg_current_xact_id(),
  began   timestamptz not null default now(),     -- of the transaction: what was recorded before is known until then
  subject text        not null,                   -- a kind of asset, AREA, HAMLET, HAMLET_BOUNDARY, ZONE, BACKGROUND or GROUP
  ids     uuid[],                                 -- of the assets; null where it is none
  told    text        not null default 'AS_IT_IS' constraint change_told_ck check (told in ('AS_IT_IS', 'BESIDE', 'OPEN', 'NORMAL', 'RESTRICTED', 'PAST')),
  box     geometry(Geometry, 4326)                -- null: everywhere
);
comment on column platform.change.told is 'AS_IT_IS: where it is after the change; BESIDE: where something is that is drawn by it; OPEN, NORMAL, RESTRICTED: where it was before, and who saw it there; PAST: where it once was';
create index change_xid_ix on platform.change (xid);

-- Where anything is, whoever owns it: the authority's work reads it, and for an organisation functions that answer yes or no.
call platform.fence('platform.change', null);
revoke insert, update on platform.change from dungchung_app, dungchung_authority, dungchung_organisation;

-- Wakes whoever listens, when the transaction has committed and once for all its changes. It says nothing: any login of the database may listen.
create function platform.tell_of_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('dungchung_change', '');
  return null;
end $$;
create trigger change_told_tg after insert on platform.change for each statement execute function platform.tell_of_change();

-- Notes a change of what is no asset. box null: everywhere.
create function platform.note_change(subject text, box geometry) returns void language plpgsql volatile security definer
   set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into platform.change (subject, box) values (note_change.subject, note_change.box);
end $$;

-- Forgets what no reader can have missed: whoever has not looked for so long begins anew.
create function platform.forget_changes() returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from platform.change where began < now() - interval '2 days';
end $$;
