-- A report is ordered; the area is named as it was called on the day of the boundaries.
insert into report.report (id, kind, area, area_name, indicator, plan, day, boundaries, known_on, known_at, rerun_of, ordered_by, ordered_at)
values (:id, :kind, :area, (select a.name from territory.v_area_at(:boundaries, :known_at) a where a.code = :area), :indicator, :plan,
        :day, :boundaries, :known_on, :known_at, :rerun_of, :ordered_by, :ordered_at)
