-- Numbers for so many courses.
select nextval('indicator.sum_course_seq') from generate_series(1, :count)
