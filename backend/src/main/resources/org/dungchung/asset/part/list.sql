-- The supports that a cable has on a day, the stations and sectors of a mast or site, or what others call an asset, as known at an instant; of stations
-- and sectors those on air on a day where one is asked about, else those that went off air too: all for the asset's owner and the authority, for
-- others those that concern them.
select coalesce(
         jsonb_agg(
           jsonb_build_object('id', p.id, 'part', p.part, 'asset', p.asset_id, 'version', p.version) || p.said
           order by p.facts -> 'sequence', p.facts ->> 'operator', p.facts ->> 'technology', p.facts ->> 'organisation', p.facts ->> 'name',
                    p.facts ->> 'onAirFrom' nulls first, p.id),
         '[]')
  from asset.v_part_known_at(:known_at) p
 where p.asset_id = :asset and p.part = :part
   and (p.part <> 'SUPPORT' or p.id in (select s.id from asset.v_cable_support_at(:day, :known_at) s where s.cable_id = :asset))
   and (p.part <> 'CODE' or p.id in (select o.id from asset.v_other_code_at(:day, :known_at) o where o.asset_id = :asset))
   and (p.part not in ('STATION', 'SECTOR') or cast(:asked_day as date) is null
        or asset.v_on_air(p.facts, :asked_day, :known_at))
   and (cast(:concerning as text) is null or p.concerns = :concerning)
