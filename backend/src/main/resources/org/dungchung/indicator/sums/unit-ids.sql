-- All units of the kinds, those of one owner and of neighbouring codes one after the other: they went the same way, mostly.
select a.id from asset.v_by_code(:kinds) a
