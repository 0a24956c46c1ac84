-- The world takes more places than there are: such rows are written, and said. Counted are the places in use or let or, from today on, promised
-- to somebody whom the rows do not name, as for the free places of an asset, on the fullest day of each row. Who loads only for itself is told
-- of what it sees: on its own assets of all tenancies but restricted ones of others, on others' assets that it sees of its own alone.
-- As in sharing.v_room_at, records that were joined have one room: what several of them say of one organisation are the same places, and the greatest
-- number counts, once. An operator's room is that, too, as in its free places; with whose record its own was joined it is not told.
with room as materialized (
       select s.asset_id, max(coalesce(s.capacity, a.capacity)) as capacity,
              bool_or(cast(:scope as text) is null or a.id is null or coalesce(a.owner = :scope, false)) as whole
         from staged_tenancy s
         left join asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') a on a.id = s.asset_id
        where coalesce(s.capacity, a.capacity) is not null
        group by s.asset_id
       having bool_or(cast(:scope as text) is null or a.id is null or coalesce(a.owner = :scope, false)
                      or exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = s.asset_id))),
     side as materialized (
       select asset_id, asset_id as record_id from room
        union
       select r.asset_id, v.record_id from room r join asset.v_same_at('infinity') v on v.asset_id = r.asset_id),
     taken as (
       select null::bigint as row_number, r.asset_id, d.record_id, t.organisation, false as promised, t.places, t.used, t.used_from, t.used_to,
              t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null as contract,
              t.contract_from, t.contract_to
         from sharing.tenancy t
         join side d on d.record_id = t.asset_id
         join room r on r.asset_id = d.asset_id
        where (cast(:scope as text) is null or t.organisation = :scope or r.whole and not t.restricted)
          and (not t.claimed or coalesce(t.organisation = :scope, false))
          and not exists (select from staged_tenancy s where s.known_id = t.id)
        union all
       select null, r.asset_id, d.record_id, p.organisation, true, cast(p.places as int), true, (now() at time zone 'Asia/Ho_Chi_Minh')::date, null, false, null, null
         from sharing.v_promised_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') p
         join side d on d.record_id = p.asset_id
         join room r on r.asset_id = d.asset_id
        where (r.whole or p.organisation = :scope)
          and not exists (select from staged_tenancy s where s.asset_id = p.asset_id and s.organisation = p.organisation)
        union all
       select case when d.asset_id = d.record_id then s.row_number end, d.asset_id, d.record_id, s.organisation, false, coalesce(s.places, t.places, 1), s.used, s.used_from, s.used_to,
              coalesce(s.contract_number, t.contract_number) is not null or coalesce(s.contract_signed_on, t.contract_signed_on) is not null
                or s.contract_from is not null,
              s.contract_from, s.contract_to
         from staged_tenancy s
         join side d on d.record_id = s.asset_id
         left join sharing.tenancy t on t.id = s.known_id
        where s.last_row is null),
     period as (
       select row_number, asset_id, record_id, organisation, promised, places,
              datemultirange(case when used then daterange(used_from, used_to, '[]') else 'empty' end)
                + datemultirange(case when contract and (contract_from <= least(contract_to, used_to)) is not false
                                      then daterange(contract_from, least(contract_to, used_to), '[]') else 'empty' end) as days
         from taken),
     beginning as (
       select distinct p.asset_id, coalesce(lower(part), '-infinity') as day
         from period p, unnest(p.days) part),
     fullest as (
       select p.row_number, p.asset_id, max(f.places) as places
         from period p
         join beginning b on b.asset_id = p.asset_id and p.days @> b.day
        cross join lateral (
              select sum(u.places) as places
                from (select max(c.places) as places
                        from (select o.organisation, o.promised, sum(o.places) as places
                                from period o
                               where o.asset_id = p.asset_id and o.days @> b.day
                               group by o.organisation, o.promised, o.record_id) c
                       group by c.organisation, c.promised) u) f
        where p.row_number is not null
        group by p.row_number, p.asset_id)
insert into import_finding
select f.row_number, null, f.places || ' / ' || r.capacity, 'over-capacity',
       'With this row ' || f.places || ' places are taken of the ' || r.capacity || ' that the asset offers. It is recorded; look at its capacity and its users.',
       'WARNING', jsonb_build_object('taken', f.places, 'capacity', r.capacity)
  from fullest f
  join room r on r.asset_id = f.asset_id
 where f.places > r.capacity;
