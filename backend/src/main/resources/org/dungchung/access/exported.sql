update access.entry set rows = :rows where id = :id and what = 'EXPORT'
