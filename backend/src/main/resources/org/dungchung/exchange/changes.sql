-- What each row that changes something does: creating goes before updating.
select row_number, case when bool_or(change = 'CREATED') then 'CREATED' else 'UPDATED' end as change
  from outcome where change in ('CREATED', 'UPDATED') group by row_number order by row_number
