-- Who made each version of a definition, and from which day it counts. A draft is compared and changed until it is published; what was published is
-- never changed again, so that an old report keeps its meaning.
--   valid_from  the first day on which it is the definition; null while it is a draft
--   revision    grows by one with every change of the draft; also its ETag
create table indicator.definition_version (
  indicator    text not null constraint definition_version_indicator_fk references indicator.indicator,
  version      int  not null constraint definition_version_number_ck check (version >= 1),
  valid_from   date,
  reason       text,
  revision     int  not null default 0,
  begun_by     text,
  begun_at     timestamptz,
  published_by text,
  published_at timestamptz,
  constraint definition_version_pk primary key (indicator, version),
  constraint definition_version_published_ck check (published_at is null or valid_from is not null)
);

insert into indicator.definition_version (indicator, version, valid_from)
select distinct indicator, version, valid_from from indicator.definition;

create unique index definition_one_draft_uk on indicator.definition_version (indicator) where valid_from is null;

alter table indicator.definition drop column valid_from;
alter table indicator.definition add constraint definition_version_fk foreign key (indicator, version) references indicator.definition_version
  on delete cascade;

create function indicator.keep_published() returns trigger
language plpgsql as $$
declare
  kept indicator.definition_version;
begin
  select v.* into kept
    from indicator.definition_version v
   where v.valid_from is not null
     and ((v.indicator, v.version) = (old.indicator, old.version) or (v.indicator, v.version) = (new.indicator, new.version))
   limit 1;
  if found then
    raise exception 'definition % version % is published and stays as it is', kept.indicator, kept.version;
  end if;
  return coalesce(new, old);
end
$$;

create trigger definition_keep_published before insert or update or delete on indicator.definition
  for each row execute function indicator.keep_published();

create function indicator.keep_version() returns trigger
language plpgsql as $$
begin
  if old.valid_from is not null then
    raise exception 'definition % version % is published and stays as it is', old.indicator, old.version;
  end if;
  return coalesce(new, old);
end
$$;

create trigger definition_version_keep_published before update or delete on indicator.definition_version
  for each row execute function indicator.keep_version();

grant delete on indicator.definition, indicator.definition_version to dungchung_authority;
