-- Published like a view: a box around an area as it stands today; null when there is no such area.
create function territory.v_extent(area_code text) returns geometry
  language sql stable parallel safe as $$
  select st_setsrid(cast(st_extent(a.boundary) as geometry), 4326)
    from territory.area a
   where a.id in (select t.area_id from territory.v_area_part_at(area_code, (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') t)
$$;
