-- The order of codes in which lists of assets are read page by page, also of ten million: by code, those without one last, then by id.

-- As what an asset stands in that order, to be compared by bytes; behind every code where it has none.
create function asset.v_listed_as(code text) returns text
language sql immutable parallel safe
return coalesce(code, U&'\+10FFFF');

create index asset_listed_ix on asset.asset ((asset.v_listed_as(code) collate "C"), id);
create index asset_history_listed_ix on asset.asset_history ((asset.v_listed_as(code) collate "C"), id);

-- The place in the order of codes that is so many assets behind another (null: from the beginning), of whatever state; none where fewer follow.
create function asset.v_listed_behind(after_listed_as text, after_id uuid, steps bigint) returns table (listed_as text, id uuid)
language sql stable parallel safe as $$
  select asset.v_listed_as(a.code) collate "C", a.id
    from asset.asset a
   where (asset.v_listed_as(a.code) collate "C", a.id) > (coalesce(after_listed_as, ''), coalesce(after_id, '00000000-0000-0000-0000-000000000000'))
   order by asset.v_listed_as(a.code) collate "C", a.id
  offset steps - 1 limit 1
$$;
