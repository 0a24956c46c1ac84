-- Others' codes are edited one by one as ducts are: one that nobody uses any more is ended, with a reason, and may be given again.
alter table asset.other_code         add column removed_on date;
alter table asset.other_code_history add column removed_on date;
create index other_code_history_id_ix on asset.other_code_history (id);

drop index asset.other_code_asset_organisation_uk;
create unique index other_code_asset_organisation_uk on asset.other_code (asset_id, organisation) where removed_on is null;

-- The codes of a day, as known at an instant: of several of one organisation the one that ends first, and the next follows it;
-- of two that end on one day the one with the lower id.
create index other_code_asset_organisation_ix on asset.other_code (asset_id, organisation);
drop function asset.v_other_code_at(timestamptz);
create function asset.v_other_code_at(day date, known_at timestamptz) returns table (id uuid, asset_id uuid, organisation text, code text)
language sql stable as $$
  select o.id, o.asset_id, o.organisation, o.code
    from (select * from asset.other_code union all select * from asset.other_code_history) o
   where platform.known(o.recorded_from, o.recorded_to, known_at)
     and coalesce(o.removed_on > day, true)
     and not exists (select from (select * from asset.other_code union all select * from asset.other_code_history) e
                      where e.asset_id = o.asset_id and e.organisation = o.organisation
                        and platform.known(e.recorded_from, e.recorded_to, known_at)
                        and e.removed_on > day and (e.removed_on, e.id) < (coalesce(o.removed_on, 'infinity'), o.id))
$$;

-- The codes are read of a day: asset.v_other_code_at.
drop view asset.v_other_code;
