-- The parts of an asset that are there no more on a day, as known at an instant, the last to go first: all for the asset's owner and the authority, for
-- others those that concern them.
select coalesce(
         jsonb_agg(
           jsonb_build_object('id', p.id, 'part', p.part, 'asset', p.asset_id, 'version', p.version) || p.facts
           order by p.facts ->> 'removedOn' desc, p.part, p.facts ->> 'name', p.facts -> 'sequence', p.id),
         '[]')
  from asset.v_part_known_at(:known_at) p
 where p.asset_id = :asset and cast(p.facts ->> 'removedOn' as date) <= :day
   and (cast(:concerning as text) is null or p.concerns = :concerning)
