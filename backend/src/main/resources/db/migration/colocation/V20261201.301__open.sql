-- The requests on which nothing is concluded yet, as far as a reader may know of them (v_seen): who would use which asset.
create function colocation.v_open(scope text, cleared boolean) returns table (id uuid, number text, asset_id uuid, requester text)
language sql stable parallel safe
begin atomic
  select r.id, r.number, r.asset_id, r.requester
    from colocation.request r
    join colocation.v_seen(v_open.scope, v_open.cleared) s on s.id = r.id
   where r.state in ('FILED', 'ACCEPTED');
end;
