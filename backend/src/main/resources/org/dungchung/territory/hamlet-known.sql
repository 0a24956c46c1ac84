-- Whether a hamlet has a code on a day, in an area where one is given.
select exists (select from territory.v_hamlet_at(:boundaries, :known_at) h
                where platform.letters(h.code) = platform.letters(:hamlet)
                  and h.code = :hamlet
                  and (cast(:area as text) is null
                       or h.province_code = :area
                       or h.commune_code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w)))
