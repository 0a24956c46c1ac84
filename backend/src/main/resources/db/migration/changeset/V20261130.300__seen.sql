-- What change-sets a reader may know of, and what they are called: the authority all that were submitted, an organisation those of its people,
-- everybody one's own.
create function changeset.v_seen(scope text, reader text) returns table (id uuid, title text) language sql stable parallel safe
begin atomic
  select c.id, c.title
    from changeset.change_set c
   where (v_seen.scope is null or c.organisation = v_seen.scope)
     and (c.state in ('SUBMITTED', 'PUBLISHED') or c.organisation is not null and c.organisation = v_seen.scope or c.author = v_seen.reader);
end;
