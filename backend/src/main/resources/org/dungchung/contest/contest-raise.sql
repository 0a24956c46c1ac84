-- Says that something is wrong of a unit: of one's own, of one that one rents, or on which one's station stands; the authority of any that it may know
-- of. No row where it is none of these.
insert into contest.contest (asset_id, organisation, indicator, claim, said)
select :asset, cast(:organisation as text), :indicator, :claim, :said
 where case when :authority then :cleared or not asset.v_is_restricted(:asset)
            else asset.v_is_own(:asset) or asset.v_is_met(:asset) or asset.v_has_station(:asset) end
returning id
