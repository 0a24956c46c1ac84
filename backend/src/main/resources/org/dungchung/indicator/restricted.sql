-- The restricted units, whose rows not everybody reads.
select id from asset.v_restricted
