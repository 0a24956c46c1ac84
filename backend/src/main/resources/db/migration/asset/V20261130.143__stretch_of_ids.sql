-- The id of the asset that stands so many behind another in the order of ids (null: from the beginning), of whatever state; null where fewer follow.
-- A list that is read in pages looks at one stretch of ids after the other: over all assets with their history it would sort them all for each page.
create function asset.v_id_behind(after uuid, steps bigint) returns uuid
language sql stable as $$
  select a.id
    from asset.asset a
   where a.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
   order by a.id
  offset steps - 1 limit 1
$$;
