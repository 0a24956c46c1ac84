-- A request has two sides.
select r.asset_id, r.owner, coalesce(:organisation in (r.owner, r.requester), false) as own
  from (select cast(:subject as uuid) as id) s
  left join colocation.v_sides r on r.id = s.id
