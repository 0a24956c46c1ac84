-- What was edited of the two records since they were joined: their own facts, and the tenancies recorded at them.
with side as (
       select d.one as id, d.one_version as version, d.recorded_from as joined_at
         from sameplace.decision d where d.one = :one and d.other = :other
        union all
       select d.other, d.other_version, d.recorded_from
         from sameplace.decision d where d.one = :one and d.other = :other)
select 'ASSET' as what, s.id as asset, a.code, a.recorded_by, a.recorded_from, a.reason
  from side s
  join asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') a on a.id = s.id and a.version > s.version
 union all
select distinct on (s.id) 'TENANCY', s.id, a.code, t.recorded_by, t.recorded_from, t.reason
  from side s
  join asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') a on a.id = s.id
  join sharing.v_tenancy_known_at('infinity') t on t.asset_id = s.id and t.recorded_from > s.joined_at
 order by 1, 2, recorded_from desc
