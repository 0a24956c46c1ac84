-- Of the users of an asset those whom a caller of a scope may know by name: all of them for the authority; else the organisation itself, and
-- who uses what it owns. They differ on a site where masts of others stand: those count, but whose they are is not the site owner's business.
create function sharing.v_named(organisations text[], asset_id uuid, scope text, day date, known_at timestamptz) returns text[]
language sql stable as $$
  select case
    when scope is null or not exists (select from asset.v_asset_at(day, known_at) m
                                       where m.site_id = v_named.asset_id and m.owner is distinct from scope)
      then organisations
    else array(select o.code
                 from unnest(organisations) o (code)
                where o.code = scope
                   or exists (select from asset.v_asset_at(day, known_at) a
                                join sharing.v_use_at(day, known_at) u on u.asset_id = a.id and u.used and u.organisation = o.code
                               where (a.id = v_named.asset_id or a.site_id = v_named.asset_id) and a.owner = scope)
                order by o.code)
  end
$$;
