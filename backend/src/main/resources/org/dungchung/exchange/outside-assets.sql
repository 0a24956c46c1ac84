-- Whoever acts within an area loads nothing outside of it: rows about assets that lie elsewhere.
with refused as (
       delete from staged s where not asset.v_lies_in(s.asset_id, :area) returning s.row_number, s.asset_code)
insert into import_finding
select row_number, 'asset', asset_code, 'outside-your-area',
       'You act within area ' || :area || '; the asset lies outside of it.', 'REFUSED', jsonb_build_object('area', :area)
  from refused
