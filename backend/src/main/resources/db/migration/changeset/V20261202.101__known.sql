-- What a reader may know of change-sets, with how far they have come: as changeset.v_seen.
create function changeset.v_known(scope text, reader text) returns table (id uuid, title text, state text, items bigint) language sql stable parallel safe
begin atomic
  select c.id, c.title, c.state, (select count(*) from changeset.item i where i.change_set_id = c.id)
    from changeset.change_set c
    join changeset.v_seen(v_known.scope, v_known.reader) s on s.id = c.id;
end;
