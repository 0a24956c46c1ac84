-- Lists as people want to see them: which filters, which columns. A setting, no data of the registry: changed, the last one counts; deleted, it is gone.
create schema preference;

create table preference.saved_view (
  id           uuid        not null default gen_random_uuid() constraint saved_view_pk primary key,
  page         text        not null constraint saved_view_page_ck check (page in ('assets')),
  name         text        not null constraint saved_view_name_ck check (btrim(name) <> ''),
  owner        text        not null,
  scope        text,
  shared       boolean     not null default false,
  params       jsonb       not null constraint saved_view_params_ck check (jsonb_typeof(params) = 'object'),
  saved_at     timestamptz not null
);
comment on column preference.saved_view.owner is 'The account that saved it';
comment on column preference.saved_view.scope is 'As whom its owner acts: the code of an organisation, or @ and that of the area of a commune office; null = for the authority';
comment on column preference.saved_view.shared is 'Whether all who act as the same, or for the authority, see it';
comment on column preference.saved_view.params is 'What stands in the address of the page';
create unique index saved_view_name_uk on preference.saved_view (page, owner, name);

call platform.grant_use_of('preference');
grant delete on preference.saved_view to dungchung_authority, dungchung_organisation;
call platform.fence('preference.saved_view', $$scope = (select platform.scope())$$);
