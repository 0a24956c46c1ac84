-- A commune office has a scope of its own: '@' and the code of its area. It equals no organisation, so nothing is its own; of what is open to others
-- it sees what lies in its area. What reads by scope, and what is remembered by it, obeys without knowing.
create or replace function asset.v_seen_each_at(day date, known_at timestamptz, scope text, cleared boolean) returns setof asset.v_seen
language sql stable parallel safe as $$
  select a.id, w.own, a.kind, a.owner, a.geometry, a.capacity, a.offered,
         case when w.own then a.code end, case when w.own then a.name end, case when w.own then a.address end,
         case when w.own then a.given_x end, case when w.own then a.given_y end, case when w.own then a.given_crs end,
         case when w.own then a.site_id end, case when w.own then a.line_id end, case when w.own then a.sequence end,
         case when w.own then a.poles end, case when w.own then a.length_m end, case when w.own then a.height_m end,
         case when w.own then a.category end, case when w.own then a.structure end, case when w.own then a.sensitivity end,
         case when w.own then a.status end, case when w.own then a.built_on end, case when w.own then a.in_use_from end,
         case when w.own then a.retired_on end, case when w.own then a.valid_from end, case when w.own then a.valid_to end,
         case when w.own then a.version end, case when w.own then a.attributes else asset.v_conditions(a.attributes) end
    from asset.v_asset_at(day, known_at) a
   cross join lateral (select scope is null or coalesce(a.owner = scope, false)) w (own)
   where w.own
         and (cleared or scope is not null
              or a.sensitivity = 'NORMAL' and not exists (select from asset.v_restricted r where r.id = a.id))
      or asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, day)
         and (scope not like '@%'
              or a.geometry && (select territory.v_extent(substr(scope, 2))) and territory.v_lies_in(asset.v_place(a.geometry), substr(scope, 2)))
         and exists (select from asset.asset n
                      where n.id = a.id and asset.v_open(n.status, n.offered, n.sensitivity, n.in_use_from, n.retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date))
$$;
