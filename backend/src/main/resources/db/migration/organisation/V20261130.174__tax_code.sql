-- The tax code of a legal entity, which in this country is its enterprise code.
alter table organisation.organisation add column tax_code text;
alter table organisation.organisation_history add column tax_code text;
alter table organisation.organisation
  add constraint organisation_tax_code_ck check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$|^[0-9]{12}$');
create unique index organisation_tax_code_uk on organisation.organisation (tax_code);

create or replace view organisation.v_version with (security_invoker = true) as
  select 'ORGANISATION' as subject, o.code as id, o.code as organisation,
         o.version, o.recorded_from, o.recorded_to, o.recorded_by, o.request_id, o.reason,
         jsonb_build_object('code', o.code, 'name', o.name, 'kind', o.kind, 'taxCode', o.tax_code, 'lastDay', o.last_day, 'successor', o.successor) as facts
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

-- The organisations of a day as known at an instant, as a file tells of them.
create function organisation.v_listed_at(day date, known_at timestamptz)
returns table (code text, name text, kind text, tax_code text, aliases text, group_code text, group_from date)
language sql stable parallel safe as $$
  select o.code, o.name, o.kind, o.tax_code,
         (select string_agg(a.name, '; ' order by a.name)
            from (select * from organisation.alias union all select * from organisation.alias_history) a
           where a.organisation = o.code and not a.withdrawn and platform.known(a.recorded_from, a.recorded_to, known_at)),
         m.group_code, m.valid_from
    from (select * from organisation.organisation union all select * from organisation.organisation_history) o
    left join lateral (
         select g.group_code, g.valid_from
           from (select * from organisation.membership union all select * from organisation.membership_history) g
          where g.organisation = o.code and platform.holds(g.valid_from, g.valid_to, day)
            and platform.known(g.recorded_from, g.recorded_to, known_at)
          limit 1) m on true
   where platform.known(o.recorded_from, o.recorded_to, known_at)
$$;
