-- What the API says of an asset: the properties of its GeoJSON feature. own: in full, as before; otherwise what others may know and nothing else.
-- How its places are taken and to whom they are promised is the owner's business: others learn how many there are, and how many are free.
alter function sharing.properties_of(asset.v_seen, boolean, text, text, boolean, bigint, bigint, text[]) rename to properties_in_full;

create function sharing.properties_of(a asset.v_seen, own boolean, owner_name text, commune text, shared boolean, occupied bigint, promised bigint,
                                      users text[])
returns json language sql stable as $$
  select case when own then sharing.properties_in_full(a, own, owner_name, commune, shared, occupied, promised, users)
         else
         json_build_object(
           'kind', a.kind, 'code', null, 'owner', a.owner, 'ownerName', owner_name,
           'capacity', a.capacity, 'freePlaces', sharing.v_free(a.capacity, occupied, promised),
           'offered', a.offered, 'shared', coalesce(shared, false))
         end
$$;

-- From which day on each tenancy takes its places, as known at an instant: the first of its use or of its contract's term, -infinity where that is
-- not known; null where it takes none.
create function sharing.v_held_from(known_at timestamptz) returns table (tenancy_id uuid, asset_id uuid, first_day date)
language sql stable as $$
  select t.id, t.asset_id,
         least(case when t.used then coalesce(t.used_from, '-infinity') end,
               case when t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null
                    then coalesce(t.contract_from, '-infinity') end)
    from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
   where platform.known(t.recorded_from, t.recorded_to, known_at)
$$;
