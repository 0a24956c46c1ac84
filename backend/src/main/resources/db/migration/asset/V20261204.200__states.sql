-- For sums that are kept: all states of an asset, and what is told of its poles without a look at every pole.
create index asset_line_ix on asset.asset (line_id) where line_id is not null;
create index asset_history_line_ix on asset.asset_history (line_id, recorded_to) where line_id is not null;

-- Every state of every asset that is the registry's knowledge now, of whatever days.
create function asset.v_state() returns setof asset.asset
language sql stable parallel safe as $$
  select a.* from asset.asset a
   union all
  select h.* from asset.asset_history h where h.recorded_to = 'infinity'
$$;

-- The sites and pole lines to which some assets ever belonged, corrected since or not.
create function asset.v_belonging_ever(among uuid[]) returns table (id uuid)
language sql stable parallel safe as $$
  select b.id
    from (select a.site_id, a.line_id from asset.asset a where a.id = any (among)
           union all
          select h.site_id, h.line_id from asset.asset_history h where h.id = any (among)) e
   cross join lateral (values (e.site_id), (e.line_id)) b (id)
   where b.id is not null
   group by b.id
$$;

-- All assets of some kinds, those of one owner and of neighbouring codes one after the other.
create function asset.v_by_code(kinds text[]) returns table (id uuid)
language sql stable parallel safe as $$
  select a.id from asset.asset a where a.kind = any (kinds) order by a.owner, a.code, a.id
$$;
