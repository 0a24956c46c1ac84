-- The restricted units, and those on them, whose rows not everybody reads.
select id from indicator.v_withheld
