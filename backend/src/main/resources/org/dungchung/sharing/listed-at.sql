-- Where an asset stands in the order of codes on a day, as known at an instant, and whether it is the asker's own; one that was none then stands last.
select asset.v_listed_as(a.code) as listed_as, coalesce(a.owner = cast(:scope as text), false) as own
  from (select cast(:after as uuid) as id) asked
  left join asset.v_asset_at(:day, :known_at) a on a.id = asked.id
