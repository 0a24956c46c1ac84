-- A list tells of the state that holds on its first day, else today. Where the registry knows a state from a later day on, that one is not touched: a row
-- that says what the registry has for the day changes nothing, any other is refused, for the older state is not the one that is written.
with day as (select coalesce(cast(:valid_from as date), (now() at time zone 'Asia/Ho_Chi_Minh')::date) as day),
     late as (
       select s.row_number, a.id, a.valid_from, d.day
         from day d
         join staged s on s.known_id is not null
         join asset.asset a on a.id = s.known_id
        where a.valid_from > d.day),
     same as (
       select l.row_number
         from late l
         join staged s on s.row_number = l.row_number
        cross join lateral (select h.* from asset.v_asset_at(l.day, 'infinity') h where h.id = l.id) h
        where asset.v_same_place(s.geometry, h.geometry)
          and h.attributes @> s.attributes
          and to_jsonb(h) @> jsonb_strip_nulls(to_jsonb(s) - array['row_number', 'asset_id', 'known_id', 'leader', 'organisation', 'sharers', 'commune',
                'geometry', 'given_x', 'given_y', 'given_crs', 'site_code', 'line_code', 'attributes'])),
     refused as (
       delete from staged s using late l
        where l.row_number = s.row_number and l.row_number not in (select row_number from same)
       returning s.row_number, s.code, l.valid_from)
insert into import_finding
select row_number, 'code', code, 'later-state',
       'The registry knows another state of this asset from ' || valid_from || ' on, which a list of an earlier day does not change. '
         || 'If the list is right from then on, load it with that day or a later one.',
       'REFUSED', jsonb_build_object('day', valid_from)
  from refused
