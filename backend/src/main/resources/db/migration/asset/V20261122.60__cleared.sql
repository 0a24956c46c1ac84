-- Who may see what is restricted: its owner, and whom the authority has cleared for it (planners and administrators; not inspectors).

-- The assets that are restricted as they stand: few.
create index asset_restricted_ix on asset.asset (id) where sensitivity = 'RESTRICTED';
create view asset.v_restricted with (security_invoker = true) as
  select id from asset.asset where sensitivity = 'RESTRICTED';

-- The assets of a day, as known at an instant, as far as a caller may see them. scope: the organisation to which the caller's view is
-- limited, null for the authority; cleared: whether the authority's caller sees what is restricted, that day or now. own: seen in full. Of others'
-- assets an organisation sees only those that are in use, offered for sharing and of no special sensitivity, that day and still now, and only
-- kind, place, owner and capacity: every other column is null.
drop function asset.v_seen_at(date, timestamptz, text);
create function asset.v_seen_at(day date, known_at timestamptz, scope text, cleared boolean) returns setof asset.v_seen
language sql stable as $$
  select a.id, w.own, a.kind, a.owner, a.geometry, a.capacity, a.offered,
         case when w.own then a.code end, case when w.own then a.name end, case when w.own then a.address end,
         case when w.own then a.given_x end, case when w.own then a.given_y end, case when w.own then a.given_crs end,
         case when w.own then a.site_id end, case when w.own then a.line_id end, case when w.own then a.sequence end,
         case when w.own then a.poles end, case when w.own then a.length_m end, case when w.own then a.height_m end,
         case when w.own then a.category end, case when w.own then a.structure end, case when w.own then a.sensitivity end,
         case when w.own then a.status end, case when w.own then a.built_on end, case when w.own then a.in_use_from end,
         case when w.own then a.retired_on end, case when w.own then a.valid_from end, case when w.own then a.valid_to end,
         case when w.own then a.version end
    from asset.v_asset_at(day, known_at) a
   cross join lateral (select scope is null or coalesce(a.owner = scope, false)) w (own)
   where w.own
         and (cleared or scope is not null
              or a.sensitivity = 'NORMAL' and not exists (select from asset.v_restricted r where r.id = a.id))
      or asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, day)
         and exists (select from asset.asset n
                      where n.id = a.id and asset.v_open(n.status, n.offered, n.sensitivity, n.in_use_from, n.retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date))
$$;

-- Two owners may each record a site without a code at one position: the second may not know that the first one's is there.
drop index asset.asset_site_position_uk;
create unique index asset_site_position_uk on asset.asset (given_crs, given_x, given_y, (coalesce(owner, ''))) where code is null and kind = 'SITE';
