-- One polygon for a station: one in several parts is a multipolygon.
with refused as (
       delete from staged s
        using (select row_number, min(row_number) over (partition by station_id) as first_row from staged) t
        where t.row_number = s.row_number and t.first_row < s.row_number
       returning s.row_number, coalesce(s.station_code, s.asset_code) as named, t.first_row)
insert into import_finding
select row_number, 'asset', named, 'duplicate-station', 'Row ' || first_row || ' is the same station.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

-- Planning tools draw on cells of up to some hundred metres and leave out where no signal arrives; a whole kilometre is somewhere else.
insert into import_finding
select s.row_number, 'wkt', s.asset_code, 'footprint-far',
       'It lies ' || d.metres || ' m from its mast or site. Look at the code, or at the polygon.', 'WARNING', jsonb_build_object('metres', d.metres)
  from staged s
  join asset.asset a on a.id = s.asset_id
 cross join lateral (select round(st_distance(geography(a.geometry), geography(s.geometry)))) d (metres)
 where not st_dwithin(geography(a.geometry), geography(s.geometry), 1000);

-- Much of what a station on the coast covers is sea: of a polygon that place lies in the territory which is nearest to the mast.
create temp view staged_place as
  select s.row_number, st_closestpoint(s.geometry, a.geometry) as place
    from staged s
    join asset.asset a on a.id = s.asset_id;
