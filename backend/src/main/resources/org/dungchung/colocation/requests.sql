-- Requests that a caller may see, newest first, those filed by a day, in the state known at an instant (infinity: what this transaction wrote, too): an organisation those it made or received, the authority all.
-- The owner's code of the asset is for the owner and the authority; what is asked of an asset that is restricted, that day or now,
-- is for those who are cleared, and where it stands no longer for who asked.
select r.id, r.number, r.asset_id, a.kind,
       case when cast(:scope as text) is null or a.owner = :scope then a.code end as code,
       r.owner, o.name as owner_name, p.place,
       c.code as commune, c.name as commune_name,
       r.requester, q.name as requester_name, r.places, r.purpose, r.state,
       r.filed_on, r.due_on, r.answered_on, r.withdrawn_on,
       case when r.withdrawn_on is not null then coalesce(r.withdrawn_by, r.requester) end as withdrawn_by, r.withdrawal_reason, w.overdue, r.refusal_class, r.refusal_reason,
       r.contract_number, r.contract_signed_on, r.contract_from, r.contract_to, r.first_use_on, r.version
  from (select * from colocation.request union all select * from colocation.request_history) r
  join organisation.v_organisation o on o.code = r.owner
  join organisation.v_organisation q on q.code = r.requester
  left join asset.v_asset_at(:day, :known_at) a on a.id = r.asset_id
 cross join lateral (select coalesce(a.sensitivity = 'NORMAL', false) and not asset.v_is_restricted(r.asset_id)) n (open)
 cross join lateral (select case when cast(:scope as text) is null or r.owner = :scope or n.open then asset.v_place(a.geometry) end) p (place)
 left join lateral (
       select w.code, w.name
         from territory.v_area_over(p.place, 'COMMUNE', :boundaries, :known_at) w
        order by w.code
        limit 1) c on true
 cross join lateral (select r.state = 'FILED' and r.due_on < :day) w (overdue)
 where platform.known(r.recorded_from, r.recorded_to, :known_at)
   and coalesce(r.filed_on <= cast(:filed_by as date), true)
   and (cast(:scope as text) is not null or :cleared or n.open)
   and (cast(:scope as text) is null or r.owner = :scope or r.requester = :scope)
   and (cast(:id as uuid) is null or r.id = :id)
   and (cast(:state as text) is null or r.state = :state)
   and (cast(:overdue as boolean) is null or w.overdue = :overdue)
 order by r.filed_on desc, r.number desc
