-- Gives a new draft the ways of the version before it.
insert into indicator.progress_way (indicator, version, variant, ordinal, since)
select w.indicator, w.version + 1, w.variant, w.ordinal, w.since
  from indicator.progress_way w
 where w.indicator = :indicator and w.version = :version - 1
