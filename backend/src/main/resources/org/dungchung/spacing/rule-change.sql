-- Alters a rule, unless somebody else did meanwhile.
update spacing.spacing_rule r
   set zone = :zone, network = :network, category = :category, above_m = :above_m, up_to_m = :up_to_m, metres = :metres, condition = :condition,
       valid_from = :valid_from, valid_to = :valid_to, document = :document, reason = :reason
 where r.id = :id and r.version = :version
