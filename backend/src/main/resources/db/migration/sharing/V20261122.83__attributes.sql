-- As before, with the attributes of the kind.
create or replace function sharing.properties_of(a asset.v_seen, own boolean, owner_name text, commune text, shared boolean, occupied bigint, promised bigint,
                                      users text[])
returns json language sql stable as $$
  select case when own then
         json_build_object(
           'kind', a.kind, 'code', a.code, 'owner', a.owner, 'ownerName', owner_name, 'name', a.name, 'address', a.address,
           'status', a.status, 'builtOn', a.built_on, 'inUseFrom', a.in_use_from, 'retiredOn', a.retired_on,
           'capacity', a.capacity, 'occupied', coalesce(occupied, 0), 'promised', coalesce(promised, 0),
           'freePlaces', sharing.v_free(a.capacity, occupied, promised),
           'offered', a.offered, 'shared', coalesce(shared, false), 'users', coalesce(users, '{}'), 'commune', commune,
           'site', a.site_id, 'line', a.line_id, 'sequence', a.sequence, 'poles', a.poles,
           'lengthM', a.length_m, 'measuredLengthM', case when st_dimension(a.geometry) = 1 then st_length(geography(a.geometry)) end,
           'attributes', a.attributes, 'heightM', a.height_m, 'category', a.category, 'structure', a.structure, 'sensitivity', a.sensitivity,
           'givenX', a.given_x, 'givenY', a.given_y, 'givenCrs', a.given_crs,
           'validFrom', a.valid_from, 'validTo', a.valid_to, 'version', a.version)
         else
         json_build_object(
           'kind', a.kind, 'code', null, 'owner', a.owner, 'ownerName', owner_name,
           'capacity', a.capacity, 'occupied', coalesce(occupied, 0), 'promised', coalesce(promised, 0),
           'freePlaces', sharing.v_free(a.capacity, occupied, promised),
           'offered', a.offered, 'shared', coalesce(shared, false))
         end
$$;
