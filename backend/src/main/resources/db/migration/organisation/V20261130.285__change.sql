-- Who belongs to which group, and of which kind an organisation is, decides everywhere what is shared.
create function organisation.note_groups() returns trigger language plpgsql as $$
begin
  perform platform.note_change('GROUP', null);
  return null;
end $$;
create trigger membership_note_tg after insert or update on organisation.membership for each statement execute function organisation.note_groups();
create trigger organisation_note_tg after update on organisation.organisation for each statement execute function organisation.note_groups();
