-- Until which id the next assets go, so many of them; no row: to the end.
select cast(null as text) as listed_as, b.id
  from asset.v_id_behind(cast(:after as uuid), :steps) b (id)
 where b.id is not null
