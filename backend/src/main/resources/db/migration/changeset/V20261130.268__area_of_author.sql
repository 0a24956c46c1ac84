-- A change-set is published with the rights of its author, of which an area is a part. That of the office of a commune, its items and what is said of it
-- are for that office.
alter table changeset.change_set add column author_area text;
comment on column changeset.change_set.author_area is 'Outside of which its author changes nothing; null = everywhere';

drop policy organisation on changeset.change_set;
create policy organisation on changeset.change_set to dungchung_organisation
  using (organisation = (select platform.scope()) or author_role = 'COMMUNE_OFFICE' and '@' || author_area = (select platform.scope()))
  with check (organisation = (select platform.scope()) or author_role = 'COMMUNE_OFFICE' and '@' || author_area = (select platform.scope()));
