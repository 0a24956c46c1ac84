-- The ways in which one version of a definition judges hamlets.
select variant, technologies, threshold, judged_by, types
  from indicator.hamlet_way
 where indicator = :indicator and version = :version
 order by ordinal
