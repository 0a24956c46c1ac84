-- What may be asked of a list of assets: those that somebody uses, and some of their properties only.

-- The assets that an organisation uses on a day, as known at an instant, and the sites on which masts stand that it uses. Within a scope a mast
-- of others tells of its site only what the organisation of the scope knows of itself.
create function sharing.v_used_by(tenant text, scope text, day date, known_at timestamptz) returns table (asset_id uuid)
language sql stable as $$
  select u.asset_id
    from sharing.v_use_at(day, known_at) u
   where u.organisation = tenant and u.used
   union all
  select m.site_id
    from sharing.v_use_at(day, known_at) u
    join asset.v_asset_in_use(day, known_at) m on m.id = u.asset_id
   where u.organisation = tenant and u.used
     and m.kind = 'MAST' and m.site_id is not null
     and (scope is null or m.owner = scope or tenant = scope)
$$;

-- Of the properties of a feature those with these names, with commas between them; all where names is null.
create function sharing.fields_of(properties json, names text) returns json
language sql immutable parallel safe as $$
  select case when names is null then properties
              else (select coalesce(json_object_agg(p.key, p.value), '{}')
                      from json_each(properties) p
                     where p.key = any (string_to_array(names, ','))) end
$$;
