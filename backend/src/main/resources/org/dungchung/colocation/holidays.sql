-- All days of rest besides Saturdays and Sundays.
select day
  from colocation.holiday
