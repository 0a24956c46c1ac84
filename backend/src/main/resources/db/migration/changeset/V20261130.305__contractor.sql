-- Who works for an organisation as its contractor: sees of its change-sets those of its own only, and whatever it changes waits for review.
create table changeset.contractor (
  username      text        not null,
  organisation  text        not null constraint contractor_organisation_fk references organisation.organisation,
  contractor    boolean     not null,
  version       integer     not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint contractor_pk primary key (username, organisation)
);
comment on column changeset.contractor.contractor is 'false: was one, and is none any more';
call platform.keep_history_of('changeset', 'contractor', 'username, organisation');
call platform.grant_use_of('changeset');
call platform.fence('changeset.contractor', $$organisation = (select platform.scope())$$);
call platform.fence('changeset.contractor_history', $$organisation = (select platform.scope())$$);

-- Whether the caller, as the one as whom it looks, is a contractor.
create function changeset.v_is_contractor() returns boolean language sql stable parallel safe
begin atomic
  select exists (select from changeset.contractor c
                  where c.username = platform.caller() and c.organisation = platform.scope() and c.contractor);
end;

-- Beside what the organisation may see.
create policy contractor on changeset.change_set as restrictive to dungchung_organisation
 using (author = (select platform.caller()) or not (select changeset.v_is_contractor()));

-- An organisation's people, or those of a commune office, know of each other's.
create or replace function changeset.v_seen(scope text, reader text) returns table (id uuid, title text) language sql stable parallel safe
begin atomic
  select c.id, c.title
    from changeset.change_set c
   where (v_seen.scope is null or c.organisation = v_seen.scope or c.author_role = 'COMMUNE_OFFICE' and '@' || c.author_area = v_seen.scope)
     and (c.state in ('SUBMITTED', 'PUBLISHED') or v_seen.scope is not null or c.author = v_seen.reader)
     and (c.author = v_seen.reader or not changeset.v_is_contractor());
end;
