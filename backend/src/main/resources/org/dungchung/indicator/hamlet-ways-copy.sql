-- Gives a new draft the ways of judging hamlets of the version before it.
insert into indicator.hamlet_way (indicator, version, variant, ordinal, technologies, threshold, judged_by, types)
select w.indicator, w.version + 1, w.variant, w.ordinal, w.technologies, w.threshold, w.judged_by, w.types
  from indicator.hamlet_way w
 where w.indicator = :indicator and w.version = :version - 1
