-- Documents and photos of assets. What was sent in is kept once and never changes (content); what is said of it has versions (document).
create schema document;

create table document.content (
  id           uuid        not null default gen_random_uuid() constraint content_pk primary key,
  asset_id     uuid        not null constraint content_asset_fk references asset.asset,
  organisation text        constraint content_organisation_fk references organisation.organisation,
  name         text        not null constraint content_name_ck check (btrim(name) <> ''),
  type         text        not null constraint content_type_ck check (type in ('JPEG', 'PNG', 'WEBP', 'PDF', 'DOCX', 'XLSX')),
  size         integer     not null constraint content_size_ck check (size > 0),
  sha256       text        not null,
  width_px     integer,
  height_px    integer,
  taken_on     date,
  taken_at     geometry(Point, 4326),
  thumbnail    bytea,
  sent_by      text        not null,
  sent_at      timestamptz not null default now()
);
comment on column document.content.asset_id is 'For which asset it was sent; whoever may not see the documents of that asset does not see it';
comment on column document.content.organisation is 'For which its sender acted; null = for the authority';
comment on column document.content.name is 'Of the file, cleaned, with the ending of its type';
comment on column document.content.size is 'In bytes';
comment on column document.content.taken_on is 'When the camera says that the photo was taken';
comment on column document.content.taken_at is 'Where the camera says that it stood';
comment on column document.content.thumbnail is 'A small JPEG without anything but pixels; null = no picture, or none that can be drawn here';
create index content_asset_ix on document.content (asset_id);

create table document.content_part (
  content_id uuid    not null constraint content_part_content_fk references document.content,
  part       integer not null,
  bytes      bytea   not null,
  constraint content_part_pk primary key (content_id, part)
);
comment on table document.content_part is 'The bytes in pieces, so that memory does not grow with the file';
-- pictures and office files are compressed already
alter table document.content_part alter column bytes set storage external;

create table document.document (
  id            uuid        not null default gen_random_uuid() constraint document_pk primary key,
  asset_id      uuid        not null constraint document_asset_fk references asset.asset,
  content_id    uuid        not null constraint document_content_fk references document.content,
  title         text        not null constraint document_title_ck check (btrim(title) <> ''),
  taken_on      date,
  retired       boolean     not null default false,
  version       integer     not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint document_content_uk unique (content_id)
);
comment on column document.document.taken_on is 'The day of the photo, or the date of the document';
comment on column document.document.retired is 'Whether it is not to be used any more; it stays readable in the history';
create index document_asset_ix on document.document (asset_id);
call platform.keep_history_of('document', 'document', 'id');

-- All versions of documents, with what each says, by the names of the API.
create view document.v_document_version with (security_invoker = true) as
  select d.id, d.asset_id, d.content_id, d.version, d.recorded_from, d.recorded_to, d.recorded_by, d.request_id, d.reason,
         jsonb_build_object('title', d.title, 'takenOn', d.taken_on, 'retired', d.retired, 'name', c.name, 'type', c.type, 'size', c.size) as facts
    from (select * from document.document union all select * from document.document_history) d
    join document.content c on c.id = d.content_id;

-- Documents, and files that wait to become one, each by its id: of which asset.
create view document.v_file with (security_invoker = true) as
  select id, asset_id from document.document
   union all
  select id, asset_id from document.content;

-- What was told of the documents of an asset, for its timeline (see asset.v_told_of).
create function document.v_document_told_of(told_asset uuid)
returns table (thing text, id uuid, version int, recorded_from timestamptz, recorded_by text, request_id text, reason text, valid_from date,
               concerns text, restricted boolean, about jsonb, facts jsonb)
language sql stable parallel safe as $$
  select 'DOCUMENT', v.id, v.version, v.recorded_from, v.recorded_by, v.request_id, v.reason, cast(null as date), cast(null as text), false,
         jsonb_build_object('name', v.facts -> 'title'), v.facts - 'size'
    from document.v_document_version v
   where v.asset_id = told_asset
$$;

-- A document, and what is sent in to become one, lies where its asset does.
create function document.keep_within() returns trigger language plpgsql as $$
begin
  if not asset.v_lies_in(new.asset_id, platform.area()) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger document_within_tg before insert or update on document.document
  for each row when (platform.area() is not null) execute function document.keep_within();
create trigger content_within_tg before insert on document.content
  for each row when (platform.area() is not null) execute function document.keep_within();

-- The documents of an asset are for its owner and the authority; what somebody has sent in is its organisation's, too.
call platform.grant_use_of('document');
revoke update on document.content, document.content_part from dungchung_app, dungchung_authority, dungchung_organisation;
call platform.fence('document.document', $$asset.v_is_own(asset_id)$$);
call platform.fence('document.document_history', $$asset.v_is_own(asset_id)$$);
call platform.fence('document.content', $$organisation = (select platform.scope()) or asset.v_is_own(asset_id)$$);
call platform.fence('document.content_part', $$exists (select from document.content c where c.id = content_id)$$);
