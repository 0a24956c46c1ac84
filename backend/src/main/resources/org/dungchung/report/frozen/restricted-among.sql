-- Those of these assets that are restricted now, whoever asks; one that there is no more is told as they are.
select i.id from unnest(cast(:ids as uuid[])) i (id) where asset.v_is_restricted(i.id)
