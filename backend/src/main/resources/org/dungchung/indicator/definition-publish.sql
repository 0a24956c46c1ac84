-- Makes a draft the definition from a day on.
update indicator.definition_version v
   set valid_from = :valid_from, reason = :reason, revision = v.revision + 1, published_by = :author, published_at = :now
 where v.indicator = :indicator and v.version = :version and v.revision = :revision and v.valid_from is null
