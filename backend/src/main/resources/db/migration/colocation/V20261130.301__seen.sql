-- What requests a reader may know of now: an organisation those it made or received, the authority all but, where it is not cleared, those for what
-- is restricted.
create function colocation.v_seen(scope text, cleared boolean) returns table (id uuid, number text, asset_id uuid) language sql stable parallel safe
begin atomic
  select r.id, r.number, r.asset_id
    from colocation.request r
   where case when v_seen.scope is null then v_seen.cleared or not asset.v_is_restricted(r.asset_id)
              else r.owner = v_seen.scope or r.requester = v_seen.scope end;
end;
