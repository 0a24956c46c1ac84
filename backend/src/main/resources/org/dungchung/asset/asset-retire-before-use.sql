-- How many of them came into use, or were built, only after the day.
select count(*)
  from retiring r
  join asset.asset a on a.id = r.asset_id
 where a.status <> 'RETIRED' and greatest(a.in_use_from, a.built_on) > :day
