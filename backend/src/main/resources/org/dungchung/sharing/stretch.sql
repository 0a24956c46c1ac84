-- Until which id the next assets go, so many of them; null: to the end.
select asset.v_id_behind(cast(:after as uuid), :steps) as until
