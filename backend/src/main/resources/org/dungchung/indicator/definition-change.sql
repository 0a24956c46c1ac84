-- Notes that a draft was changed, and why it is made.
update indicator.definition_version v
   set reason = :reason, revision = v.revision + 1
 where v.indicator = :indicator and v.version = :version and v.revision = :revision and v.valid_from is null
