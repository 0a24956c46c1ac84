-- A change-set, its items and what is said of it are for the organisation, or the office of the commune, of its author; whose changes wait everybody may know.
call platform.grant_use_of('changeset');
call platform.fence('changeset.change_set', $$organisation = (select platform.scope())
  or author_role = 'COMMUNE_OFFICE' and '@' || author_area = (select platform.scope())$$);
call platform.fence('changeset.item', $$exists (select from changeset.change_set c where c.id = change_set_id)$$);
call platform.fence('changeset.comment', $$exists (select from changeset.change_set c where c.id = change_set_id)$$);
grant delete on changeset.item to dungchung_authority, dungchung_organisation;
