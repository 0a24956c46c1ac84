-- Finds the assets that rows name by kind, code and, where two owners use one code, owner. Between several the view of the scope decides;
-- of several that it cannot see it learns nothing.
analyze staged;

with wanted as (
       select distinct coalesce(asset_kind, 'MAST') as kind, asset_code as code, asset_owner as owner from staged),
     found as (
       select w.kind, w.code, w.owner, count(*) as matches, count(*) filter (where v.seen) as seen,
              (array_agg(a.id order by v.seen desc))[1] as id, (array_agg(a.owner order by v.seen desc))[1] as asset_owner
         from wanted w
         join asset.asset a on a.kind = w.kind and a.code = w.code and (w.owner is null or a.owner = w.owner)
        cross join lateral (
              select cast(:scope as text) is null or coalesce(a.owner = :scope, false)
                     or exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) n
                                 where n.id = a.id)) v (seen)
        group by w.kind, w.code, w.owner)
update staged s
   set asset_id = case when f.seen = 1 or f.matches = 1 then f.id end, found_owner = f.asset_owner, matches = nullif(f.seen, 0)
  from found f
 where f.kind = coalesce(s.asset_kind, 'MAST') and f.code = s.asset_code and f.owner is not distinct from s.asset_owner;

with refused as (
       delete from staged where asset_id is null returning row_number, asset_code, matches)
insert into import_finding
select row_number, 'asset', asset_code, case when matches is null then 'unknown-asset' else 'ambiguous-asset' end,
       case when matches is null then 'No asset of this kind (and owner) has this code; load the assets first.'
            else matches || ' owners use this code; say whose it is in assetOwner.' end, 'REFUSED',
       case when matches is not null then jsonb_build_object('owners', matches) end
  from refused;
