select count(distinct t.asset_id)
  from staged_tenancy t
  join staged s on s.row_number = t.row_number and s.owner = t.organisation and s.sharers is not null
