-- Drops a draft with its ways of counting.
delete from indicator.definition_version v
 where v.indicator = :indicator and v.version = :version and v.revision = :revision and v.valid_from is null
