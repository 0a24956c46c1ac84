-- Published: what people who may sign in are called, for modules that say who did something.
create view identity.v_person with (security_invoker = true) as
  select a.username, a.display_name as name from identity.account a;
grant select on identity.v_person to dungchung_app, dungchung_authority, dungchung_organisation;
