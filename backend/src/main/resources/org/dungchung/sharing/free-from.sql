-- The fewest free places of an asset on any day from :day on, until :last: on that day, and on each later one on which a use or a contract begins.
-- What tenancy :without takes on a day is free on it. What is
-- promised to others than :asking is not free; where nobody is named, promises are left out. Null when the capacity is unknown; no row when
-- there is no such asset.
select cast(a.capacity - max(coalesce(r.places, 0) - coalesce(w.places, 0)) as int) as free
  from asset.v_asset_at(:day, 'infinity') a
 cross join lateral (
       select cast(:day as date)
        union
       select b.first_day
         from sharing.tenancy t
        cross join lateral (values (t.used_from), (t.contract_from)) b (first_day)
        where (t.asset_id = a.id or t.asset_id in (select s.record_id from asset.v_same_at('infinity') s where s.asset_id = a.id))
          and b.first_day > :day and (b.first_day <= cast(:last as date)) is not false) d (day)
  left join lateral (
       select sum(v.taken + case when v.organisation <> cast(:asking as text) then v.promised else 0 end) as places
         from sharing.v_room_at(d.day, 'infinity', true) v
        where v.asset_id = a.id) r on true
  left join lateral (
       select t.places
         from sharing.tenancy t
        where t.id = cast(:without as uuid) and not t.claimed
          and (t.used and platform.holds(t.used_from, t.used_to, d.day)
               or (t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null)
                  and platform.holds(t.contract_from, least(t.contract_to, t.used_to), d.day))) w on true
 where a.id = :id
 group by a.capacity
