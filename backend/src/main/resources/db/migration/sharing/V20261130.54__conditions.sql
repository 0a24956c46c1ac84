-- As before, with the conditions under which others may use an asset that its owner offers.
create or replace function sharing.properties_of(a asset.v_seen, own boolean, owner_name text, commune text, shared boolean, occupied bigint, promised bigint,
                                      users text[])
returns json language sql stable as $$
  select case when own then sharing.properties_in_full(a, own, owner_name, commune, shared, occupied, promised, users)
         else
         cast(jsonb_build_object(
           'kind', a.kind, 'code', null, 'owner', a.owner, 'ownerName', owner_name,
           'capacity', a.capacity, 'freePlaces', sharing.v_free(a.capacity, occupied, promised),
           'offered', a.offered, 'shared', coalesce(shared, false))
           || case when a.offered and asset.v_conditions(a.attributes) is not null
                   then jsonb_build_object('attributes', asset.v_conditions(a.attributes)) else '{}' end as json)
         end
$$;
