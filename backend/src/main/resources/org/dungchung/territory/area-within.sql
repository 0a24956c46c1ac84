-- Whether an area belongs to another one by the register, on a day.
select exists (select from territory.v_code_within(:within, :boundaries, :known_at) w where w.code = :area)
