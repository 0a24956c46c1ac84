-- What an item says of things that others of its change-set have made: by the ids under which they stand in the registry now.
create function changeset.with_made(said text, of_change_set uuid) returns text language plpgsql stable parallel safe as $$
declare
  thing record;
begin
  for thing in select i.after ->> 'id' as tried, i.made_id::text as made
                 from changeset.item i where i.change_set_id = of_change_set and i.creates and i.made_id is not null and i.after ? 'id' loop
    said := replace(said, thing.tried, thing.made);
  end loop;
  return said;
end $$;
call platform.grant_use_of('changeset');
