-- The ways in which one version of a definition counts what is done.
select variant, since
  from indicator.progress_way
 where indicator = :indicator and version = :version
 order by ordinal
