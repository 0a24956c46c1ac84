-- A duct lies in a duct section, a sub-duct in a duct of the same section that is there as long as it is, and none in itself. Who removes the duct
-- waits for who lays a sub-duct into it, and the other way round.
create or replace function asset.check_duct() returns trigger language plpgsql as $$
declare
  outer_duct record;
begin
  if not exists (select from asset.asset a where a.id = new.section_id and a.kind = 'DUCT_SECTION') then
    raise exception 'a duct lies in a duct section' using errcode = 'check_violation', constraint = 'duct_section_kind_ck';
  end if;
  if new.parent_id is not null then
    select p.section_id, p.removed_on into outer_duct from asset.duct p where p.id = new.parent_id for share;
    if outer_duct.section_id is distinct from new.section_id then
      raise exception 'a sub-duct lies in a duct of its section' using errcode = 'check_violation', constraint = 'duct_parent_section_ck';
    end if;
    if coalesce(new.removed_on, 'infinity') > coalesce(outer_duct.removed_on, 'infinity') then
      raise exception 'a sub-duct is removed with its duct at the latest' using errcode = 'check_violation', constraint = 'duct_parent_removed_ck';
    end if;
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
