-- Says that something is wrong of a unit: of one's own, of one that one rents, or on which one's station stands. No row where it is none of these.
insert into contest.contest (asset_id, organisation, indicator, claim, said)
select :asset, :organisation, :indicator, :claim, :said
 where asset.v_is_own(:asset) or asset.v_is_met(:asset) or asset.v_has_station(:asset)
returning id
