-- Groups and other names are kept with their history too; a name is withdrawn, never deleted; an organisation has an end, and who took its place.
do $$
declare
  each text;
begin
  foreach each in array array['corporate_group', 'alias'] loop
    if each = 'alias' then
      alter table organisation.alias add column withdrawn boolean not null default false;
    end if;
    execute format($ddl$
      alter table organisation.%I
        add column version       int         not null default 0,
        add column recorded_from timestamptz not null default now(),
        add column recorded_to   timestamptz not null default 'infinity',
        add column recorded_by   text        not null default platform.caller(),
        add column request_id    text        default platform.request_id(),
        add column reason        text
    $ddl$, each);
  end loop;
  -- A table with history and its history have the same columns in the same order.
  foreach each in array array['organisation', 'organisation_history'] loop
    execute format('alter table organisation.%I add column last_day date, add column successor text', each);
  end loop;
end $$;
-- They were known as long as the organisations that go by them, and belong to them.
update organisation.alias a
   set recorded_from = o.recorded_from
  from (select v.code, min(v.recorded_from) as recorded_from
          from (select code, recorded_from from organisation.organisation
                 union all
                select code, recorded_from from organisation.organisation_history) v
         group by v.code) o
 where o.code = a.organisation;
update organisation.corporate_group g
   set recorded_from = m.recorded_from
  from (select v.group_code, min(v.recorded_from) as recorded_from
          from (select group_code, recorded_from from organisation.membership
                 union all
                select group_code, recorded_from from organisation.membership_history) v
         group by v.group_code) m
 where m.group_code = g.code;
call platform.keep_history_of('organisation', 'corporate_group', 'code');
call platform.keep_history_of('organisation', 'alias', 'organisation, name');

drop index organisation.alias_name_uk;
create unique index alias_name_uk on organisation.alias (lower(btrim(name))) where not withdrawn;

comment on column organisation.organisation.last_day is 'The last day on which it was a legal entity; null = it is one';
comment on column organisation.organisation.successor is 'The organisation that took its place';
alter table organisation.organisation
  add constraint organisation_successor_fk foreign key (successor) references organisation.organisation,
  add constraint organisation_successor_ck check (successor is null or (successor <> code and last_day is not null));

-- Every name by which an organisation is found: its code, its name, its aliases.
create or replace view organisation.v_known_name as
  select code as organisation, lower(code) as name from organisation.organisation
   union
  select code, lower(btrim(name)) from organisation.organisation
   union
  select organisation, lower(btrim(name)) from organisation.alias where not withdrawn;

-- What was recorded of organisations, their other names, their memberships and of groups, version by version, in the words of the API.
create view organisation.v_version with (security_invoker = true) as
  select 'ORGANISATION' as subject, o.code as id, o.code as organisation,
         o.version, o.recorded_from, o.recorded_to, o.recorded_by, o.request_id, o.reason,
         jsonb_build_object('code', o.code, 'name', o.name, 'kind', o.kind, 'lastDay', o.last_day, 'successor', o.successor) as facts
    from (select * from organisation.organisation union all select * from organisation.organisation_history) o
   union all
  select 'NAME', a.name, a.organisation, a.version, a.recorded_from, a.recorded_to, a.recorded_by, a.request_id, a.reason,
         jsonb_build_object('alias', case when not a.withdrawn then a.name end)
    from (select * from organisation.alias union all select * from organisation.alias_history) a
   union all
  select 'MEMBERSHIP', m.id::text, m.organisation, m.version, m.recorded_from, m.recorded_to, m.recorded_by, m.request_id, m.reason,
         jsonb_build_object('group', m.group_code, 'validFrom', m.valid_from, 'validTo', m.valid_to)
    from (select * from organisation.membership union all select * from organisation.membership_history) m
   union all
  select 'GROUP', g.code, null, g.version, g.recorded_from, g.recorded_to, g.recorded_by, g.request_id, g.reason,
         jsonb_build_object('code', g.code, 'name', g.name)
    from (select * from organisation.corporate_group union all select * from organisation.corporate_group_history) g;
