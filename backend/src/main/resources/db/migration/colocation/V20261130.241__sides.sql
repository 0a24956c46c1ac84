-- Who asked whom for which asset: the two sides of a request, without what it says.
create view colocation.v_sides with (security_invoker = true) as
  select id, asset_id, owner, requester from colocation.request;
