-- Who sees what of an asset.

-- Published like a view: whether an asset is open to other organisations on a day: in use, offered for sharing, of no special sensitivity.
create function asset.v_open(status text, offered boolean, sensitivity text, in_use_from date, retired_on date, day date) returns boolean
  language sql immutable parallel safe
  return offered and sensitivity = 'NORMAL' and status <> 'PLANNED' and asset.v_in_use(status, in_use_from, retired_on, day);

-- The assets of a day, as known at an instant, as far as a caller may see them. scope: the organisation to which the caller's view is
-- limited, null for the authority. own: seen in full. Of others' assets only those that are in use, offered for sharing and of no special
-- sensitivity, that day and still now, and only kind, place, owner and capacity: every other column is null.
create type asset.v_seen as (
  id uuid, own boolean, kind text, owner text, geometry geometry, capacity int, offered boolean,
  code text, name text, address text, given_x double precision, given_y double precision, given_crs text,
  site_id uuid, line_id uuid, sequence int, poles int, length_m double precision, height_m double precision,
  category text, structure text, sensitivity text, status text, built_on date, in_use_from date, retired_on date,
  valid_from date, valid_to date, version int
);
create function asset.v_seen_at(day date, known_at timestamptz, scope text) returns setof asset.v_seen
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
      or asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, day)
         and exists (select from asset.asset n
                      where n.id = a.id and asset.v_open(n.status, n.offered, n.sensitivity, n.in_use_from, n.retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date))
$$;

-- All stations as they stand, for the pages of those who may see them.
create view asset.v_station with (security_invoker = true) as
  select id, asset_id, operator, code, technology, range_m, on_air_from, on_air_to
    from asset.station;

-- Published like a view: where a unit lies; of a line the middle of its first part.
create function asset.v_place(geometry geometry) returns geometry
  language sql immutable parallel safe
  return case when st_dimension(geometry) = 1 then st_lineinterpolatepoint(st_geometryn(geometry, 1), 0.5) else geometry end;
