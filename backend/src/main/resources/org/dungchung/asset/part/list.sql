-- The supports or stations of an asset as they stand: all for its owner and the authority, for others those that concern them.
select coalesce(
         jsonb_agg(
           jsonb_build_object('id', p.id, 'part', p.part, 'asset', p.asset_id, 'version', p.version) || p.facts
           order by p.facts -> 'sequence', p.facts ->> 'operator', p.facts ->> 'technology', p.id),
         '[]')
  from asset.v_part_version p
 where p.asset_id = :asset and p.part = :part and p.recorded_to = 'infinity'
   and (:own or p.concerns = :scope)
