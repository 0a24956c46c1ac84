-- Who read details of others, and who took what away as a file.
create schema access;

create table access.entry (
  id           bigint      generated always as identity constraint entry_pk primary key,
  at           timestamptz not null,
  last_at      timestamptz not null,
  times        int         not null default 1 constraint entry_times_ck check (times >= 1),
  what         text        not null constraint entry_what_ck check (what in ('READ', 'EXPORT')),
  username     text        not null,
  role         text        not null,
  organisation text,
  request_id   text,
  address      text,
  endpoint     text        not null,
  subject_kind text        constraint entry_subject_kind_ck check (subject_kind in ('ASSET', 'PART', 'TENANCY', 'REQUEST')),
  subject_id   uuid,
  asset_id     uuid,
  owner        text,
  selection    jsonb       not null default '{}',
  rows         bigint,
  constraint entry_subject_ck check ((subject_kind is null) = (subject_id is null)),
  constraint entry_last_at_ck check (last_at >= at)
);
comment on column access.entry.at is 'When it was first read, or when the file was begun';
comment on column access.entry.last_at is 'When the same reader last read the same';
comment on column access.entry.times is 'How often the same reader read the same within five minutes of the first time';
comment on column access.entry.organisation is 'For which organisation the reader acted; null for the authority';
comment on column access.entry.request_id is 'The request by which it was first read; it stands in the file, too';
comment on column access.entry.subject_kind is 'What one thing was read; null for lists and files';
comment on column access.entry.asset_id is 'The asset of which, or of a part, tenancy or request of which, was read';
comment on column access.entry.owner is 'Whose the asset was at that time; null where nobody knows, and for lists and files of many';
comment on column access.entry.selection is 'What was asked for beside the subject: the parameters as they were sent';
comment on column access.entry.rows is 'How many rows were read, of all pages together; null for one thing, and for a file that never came to its end';

create index entry_at_ix on access.entry (at, id);
create index entry_username_ix on access.entry (username, at);
create index entry_asset_ix on access.entry (asset_id, at) where asset_id is not null;
create index entry_owner_ix on access.entry (owner, at) where owner is not null;

-- What was noted stays noted: nothing is taken out, and of what is there only the count goes on.
create function access.keep_entry() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and new.last_at >= old.last_at and new.times >= old.times
     and (to_jsonb(new) - '{last_at,times,rows}'::text[]) = (to_jsonb(old) - '{last_at,times,rows}'::text[]) then
    return new;
  end if;
  raise exception 'the access log is only ever added to' using errcode = 'restrict_violation';
end
$$;
create trigger keep_entry before update or delete on access.entry for each row execute function access.keep_entry();
create trigger keep_entries before truncate on access.entry for each statement execute function access.keep_entry();
