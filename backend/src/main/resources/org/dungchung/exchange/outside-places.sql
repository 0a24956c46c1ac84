-- Whoever acts within an area loads nothing outside of it: rows whose place lies elsewhere.
with refused as (
       delete from staged s
        using staged_place p
        where p.row_number = s.row_number and p.place is not null and not territory.v_lies_in(st_pointonsurface(p.place), :area)
       returning s.row_number, p.place)
insert into import_finding
select row_number, 'x', round(st_x(st_centroid(place))::numeric, 5) || ' ' || round(st_y(st_centroid(place))::numeric, 5), 'outside-your-area',
       'You act within area ' || :area || '; the place lies outside of it.', 'REFUSED', jsonb_build_object('area', :area)
  from refused
