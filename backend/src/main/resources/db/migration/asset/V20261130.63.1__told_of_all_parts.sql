-- As before; sectors and what others call the asset are parts like the others.
create or replace function asset.v_told_of(told_asset uuid)
returns table (thing text, id uuid, version int, recorded_from timestamptz, recorded_by text, request_id text, reason text, valid_from date,
               concerns text, restricted boolean, about jsonb, facts jsonb)
language sql stable as $$
  select 'ASSET', v.id, v.version, v.recorded_from, v.recorded_by, v.request_id, v.reason, v.valid_from, null, v.sensitivity <> 'NORMAL', '{}', asset.v_facts_of(v)
    from asset.v_version_of(told_asset) v
   union all
  select case p.part when 'CODE' then 'OTHER_CODE' else p.part end,
         p.id, p.version, p.recorded_from, p.recorded_by, p.request_id, p.reason, null, p.concerns, false,
         case p.part when 'DUCT' then jsonb_build_object('name', p.facts -> 'name')
                     when 'SUPPORT' then jsonb_build_object('support', p.facts -> 'support')
                     when 'CODE' then jsonb_build_object('organisation', p.facts -> 'organisation')
                     when 'SECTOR' then jsonb_build_object('operator', t.operator, 'technology', t.technology, 'name', p.facts -> 'name')
                     else jsonb_build_object('operator', p.facts -> 'operator', 'technology', p.facts -> 'technology') end,
         p.facts
    from asset.v_part_version p
    left join asset.station t on p.part = 'SECTOR' and t.id = cast(p.facts ->> 'station' as uuid)
   where p.asset_id = told_asset
   union all
  select 'JOIN', j.asset_id, j.version, j.recorded_from, j.recorded_by, j.request_id, j.reason, null, null,
         exists (select from asset.v_restricted r where r.id in (j.asset_id, f.kept_id)),
         jsonb_build_object('record', j.asset_id), jsonb_build_object('joinedInto', j.kept_id)
    from (select told_asset as asset_id, j.kept_id from asset.joined j where j.asset_id = told_asset
           union
          select j.asset_id, j.kept_id from asset.joined j where j.kept_id = told_asset
           union
          select h.asset_id, h.kept_id from asset.joined_history h where h.kept_id = told_asset) f
    join (select * from asset.joined union all select * from asset.joined_history) j on j.asset_id = f.asset_id
$$;
