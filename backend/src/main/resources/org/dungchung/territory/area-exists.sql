-- Whether an area had a code on a day, itself or through its parts.
select exists (select from territory.v_area_part_at(:area, :boundaries, :known_at))
