-- Whether there is an area with this code today.
select exists (select from territory.v_area_part_at(:area, (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity'))
