-- Of which tenancies an organisation is a side, and of which asset they are; the owner's code is for the owner. A restricted one is for its tenant.
create function sharing.v_sides_of(scope text) returns table (id uuid, asset_id uuid, kind text, code text) language sql stable parallel safe
begin atomic
  select t.id, t.asset_id, o.kind, case when o.owner = v_sides_of.scope then o.code end
    from sharing.tenancy t
    join asset.v_owner o on o.id = t.asset_id
   where t.organisation = v_sides_of.scope or o.owner = v_sides_of.scope and not t.restricted;
end;
