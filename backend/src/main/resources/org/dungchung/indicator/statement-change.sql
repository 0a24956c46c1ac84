-- Alters what is stated, unless somebody else did meanwhile.
update indicator.statement s
   set value = :value, said = :said, comparator = :comparator, document = :document, reason = :reason
 where s.id = :id and s.version = :version
