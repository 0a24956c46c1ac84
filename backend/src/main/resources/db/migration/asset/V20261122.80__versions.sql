-- The versions of one asset as they were first recorded. A change from a day on leaves two rows of the version before: as it was known until
-- then, and, going on being known, as it was until the day before; the earlier one tells.
create function asset.v_version_of(asset_id uuid) returns setof asset.asset
language sql stable as $$
  select distinct on (r.version) r.*
    from (select * from asset.asset where id = asset_id
           union all
          select * from asset.asset_history where id = asset_id) r
   order by r.version, r.recorded_from
$$;
