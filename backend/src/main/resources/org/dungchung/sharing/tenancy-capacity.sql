-- The world takes more places than there are: such rows are written, and said. Counted are the places in use or let or, from today on, promised
-- to somebody whom the rows do not name, as for the free places of an asset, on the fullest day of each row. Who loads only for itself is told
-- of what it sees: on its own assets of all tenancies but restricted ones of others, on others' assets that it sees of its own alone.
-- As in sharing.v_room_at, records that were joined have one room: what several of them say of one organisation are the same places, and the greatest
-- number counts, once. An operator's room is that, too, as in its free places; with whose record its own was joined it is not told.
-- Only assets whose users would need more places if all were there at once are looked at day by day.
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
         left join known_tenancy t on t.id = s.known_id
        where s.last_row is null),
     crowded as materialized (
       select r.asset_id, r.capacity
         from room r
         join (select asset_id, sum(places) as places from taken group by asset_id) t on t.asset_id = r.asset_id
        where t.places > r.capacity),
     period as materialized (
       select t.row_number, t.asset_id, t.record_id, t.organisation, t.promised, t.places,
              datemultirange(case when t.used then daterange(t.used_from, t.used_to, '[]') else 'empty' end)
                + datemultirange(case when t.contract and (t.contract_from <= least(t.contract_to, t.used_to)) is not false
                                      then daterange(t.contract_from, least(t.contract_to, t.used_to), '[]') else 'empty' end) as days
         from taken t
         join crowded c on c.asset_id = t.asset_id),
     beginning as (
       select distinct p.asset_id, coalesce(lower(part), '-infinity') as day
         from period p, unnest(p.days) part),
     of_record as (
       select b.asset_id, b.day, p.record_id, p.organisation, p.promised, sum(p.places) as places
         from beginning b
         join period p on p.asset_id = b.asset_id and p.days @> b.day
        group by b.asset_id, b.day, p.record_id, p.organisation, p.promised),
     of_organisation as (
       select asset_id, day, organisation, promised, max(places) as places
         from of_record
        group by asset_id, day, organisation, promised),
     of_day as materialized (
       select asset_id, day, sum(places) as places
         from of_organisation
        group by asset_id, day),
     fullest as (
       select p.row_number, p.asset_id, max(d.places) as places
         from period p
         join of_day d on d.asset_id = p.asset_id and p.days @> d.day
        where p.row_number is not null
        group by p.row_number, p.asset_id)
insert into import_finding
select f.row_number, null, f.places || ' / ' || r.capacity, 'over-capacity',
       'With this row ' || f.places || ' places are taken of the ' || r.capacity || ' that the asset offers. It is recorded; look at its capacity and its users.',
       'WARNING', jsonb_build_object('taken', f.places, 'capacity', r.capacity)
  from fullest f
  join crowded r on r.asset_id = f.asset_id
 where f.places > r.capacity;
