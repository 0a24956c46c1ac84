-- Until which place in the order of codes the next assets go, so many of them; no row: to the end.
select b.listed_as, b.id
  from asset.v_listed_behind(cast(:after_listed_as as text), cast(:after as uuid), :steps) b
