-- The supports that a cable has, or the stations of a mast or site with those that went off air: all for the asset's owner and the authority, for
-- others those that concern them.
select coalesce(
         jsonb_agg(
           jsonb_build_object('id', p.id, 'part', p.part, 'asset', p.asset_id, 'version', p.version) || p.facts
           order by p.facts -> 'sequence', p.facts ->> 'operator', p.facts ->> 'technology', p.id),
         '[]')
  from asset.v_part_version p
 where p.asset_id = :asset and p.part = :part and p.recorded_to = 'infinity'
   and (p.part <> 'SUPPORT' or p.id in (select s.id from asset.v_cable_support_at(:today, 'infinity') s where s.cable_id = :asset))
   and (:own or p.concerns = :scope)
