-- Of the properties of a feature those with these names, with commas between them; all where names is null.
create function platform.fields_of(properties json, names text) returns json
language sql immutable parallel safe as $$
  select case when names is null then properties
              else (select coalesce(json_object_agg(p.key, p.value), '{}')
                      from json_each(properties) p
                     where p.key = any (string_to_array(names, ','))) end
$$;
