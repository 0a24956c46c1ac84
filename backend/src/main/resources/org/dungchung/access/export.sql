insert into access.entry (at, last_at, what, username, role, organisation, area, request_id, address, endpoint, selection)
values (:at, :at, 'EXPORT', :username, :role, :organisation, :area, :request_id, :address, :endpoint, cast(:selection as jsonb))
returning id
