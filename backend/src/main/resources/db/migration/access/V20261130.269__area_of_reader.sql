-- Who reads for the office of a commune reads for no organisation, and is noted all the same: by the area of the office, which sees what it has read itself.
alter table access.entry add column area text;
comment on column access.entry.area is 'Within which the reader acted; null = everywhere';

drop policy organisation on access.entry;
create policy organisation on access.entry to dungchung_organisation
  using (owner = (select platform.scope()) or organisation = (select platform.scope())
         or role = 'COMMUNE_OFFICE' and '@' || area = (select platform.scope()))
  with check (owner = (select platform.scope()) or organisation = (select platform.scope())
              or role = 'COMMUNE_OFFICE' and '@' || area = (select platform.scope()));
