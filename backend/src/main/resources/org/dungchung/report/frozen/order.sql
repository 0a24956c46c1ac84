-- A report is ordered; the area is named as it was called on the day of the boundaries. One that repeats another says the same, so it has its nonce.
insert into report.report (id, kind, area, area_name, indicator, plan, day, boundaries, known_on, known_at, rerun_of, nonce, ordered_by, ordered_at)
values (:id, :kind, :area, (select a.name from territory.v_area_at(:boundaries, :known_at) a where a.code = :area), :indicator, :plan,
        :day, :boundaries, :known_on, :known_at, :rerun_of,
        case when cast(:rerun_of as uuid) is null then :nonce else (select r.nonce from report.report r where r.id = :rerun_of) end,
        :ordered_by, :ordered_at)
