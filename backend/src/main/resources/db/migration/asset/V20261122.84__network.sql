-- What hangs on what, and what lies in what: the supports of a cable; the ducts of a duct section.

create table asset.cable_support (
  id            uuid        not null default gen_random_uuid() constraint cable_support_pk primary key,
  cable_id      uuid        not null constraint cable_support_cable_fk references asset.asset,
  support_id    uuid        not null constraint cable_support_support_fk references asset.asset,
  sequence      int         not null constraint cable_support_sequence_ck check (sequence >= 0),
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text
);
create unique index cable_support_uk on asset.cable_support (cable_id, support_id);
call platform.keep_history_of('asset', 'cable_support', 'cable_id');

create function asset.check_cable_support() returns trigger language plpgsql as $$
begin
  if not exists (select from asset.asset c where c.id = new.cable_id and c.kind = 'CABLE')
     or not exists (select from asset.asset s where s.id = new.support_id and s.kind in ('POLE', 'POLE_LINE', 'MANHOLE', 'DUCT_SECTION', 'MAST')) then
    raise exception 'a cable runs over poles and through duct sections' using errcode = 'check_violation', constraint = 'cable_support_kind_ck';
  end if;
  return new;
end $$;
create trigger cable_support_kind_tg before insert or update on asset.cable_support
  for each row execute function asset.check_cable_support();

-- The supports of cables, as known at an instant.
create function asset.v_cable_support_at(known_at timestamptz) returns table (cable_id uuid, support_id uuid, sequence int)
language sql stable as $$
  select s.cable_id, s.support_id, s.sequence
    from (select * from asset.cable_support union all select * from asset.cable_support_history) s
   where platform.known(s.recorded_from, s.recorded_to, known_at)
$$;

-- A duct is a pipe in a duct section; a sub-duct a pipe in a duct. One organisation at a time occupies it.
create table asset.duct (
  id            uuid        not null default gen_random_uuid() constraint duct_pk primary key,
  section_id    uuid        not null constraint duct_section_fk references asset.asset,
  name          text        not null constraint duct_name_ck check (btrim(name) <> ''),
  parent_id     uuid        constraint duct_parent_fk references asset.duct,
  diameter_mm   double precision constraint duct_diameter_mm_ck check (diameter_mm > 0 and diameter_mm <= 2000),
  occupant      text        constraint duct_occupant_fk references organisation.organisation,
  occupied_from date,
  occupied_to   date,
  reported_by   text        not null default 'OWNER' constraint duct_reported_by_ck check (reported_by in ('OWNER', 'TENANT', 'BOTH')),
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint duct_occupied_ck check (occupied_from <= occupied_to),
  constraint duct_occupant_ck check (occupant is not null or (occupied_from is null and occupied_to is null))
);
create unique index duct_section_name_uk on asset.duct (section_id, name);
create index duct_parent_ix on asset.duct (parent_id) where parent_id is not null;
call platform.keep_history_of('asset', 'duct', 'section_id');

-- A duct lies in a duct section, a sub-duct in a duct of the same section, and none in itself.
create function asset.check_duct() returns trigger language plpgsql as $$
begin
  if not exists (select from asset.asset a where a.id = new.section_id and a.kind = 'DUCT_SECTION') then
    raise exception 'a duct lies in a duct section' using errcode = 'check_violation', constraint = 'duct_section_kind_ck';
  end if;
  if new.parent_id is not null and not exists (select from asset.duct p where p.id = new.parent_id and p.section_id = new.section_id) then
    raise exception 'a sub-duct lies in a duct of its section' using errcode = 'check_violation', constraint = 'duct_parent_section_ck';
  end if;
  if exists (with recursive above (id, parent_id) as (
                    select p.id, p.parent_id from asset.duct p where p.id = new.parent_id
                     union
                    select p.id, p.parent_id from asset.duct p join above on p.id = above.parent_id)
             select from above where above.id = new.id or above.parent_id = new.id) then
    raise exception 'a duct does not lie in itself' using errcode = 'check_violation', constraint = 'duct_nesting_ck';
  end if;
  return new;
end $$;
create trigger duct_nesting_tg before insert or update on asset.duct
  for each row execute function asset.check_duct();

-- Other organisations' own codes for an asset.
create table asset.other_code (
  id            uuid        not null default gen_random_uuid() constraint other_code_pk primary key,
  asset_id      uuid        not null constraint other_code_asset_fk references asset.asset,
  organisation  text        not null constraint other_code_organisation_fk references organisation.organisation,
  code          text        not null constraint other_code_code_ck check (btrim(code) <> ''),
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text
);
create unique index other_code_asset_organisation_uk on asset.other_code (asset_id, organisation);
create index other_code_code_ix on asset.other_code (code);
call platform.keep_history_of('asset', 'other_code', 'asset_id');

-- The other codes of assets as they stand, for those who may see them.
create view asset.v_other_code with (security_invoker = true) as
  select asset_id, organisation, code from asset.other_code;
