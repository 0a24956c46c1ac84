-- Enters a rule.
insert into spacing.spacing_rule (area, zone, network, category, above_m, up_to_m, metres, condition, valid_from, valid_to, document, reason)
values (:area, :zone, :network, :category, :above_m, :up_to_m, :metres, :condition, :valid_from, :valid_to, :document, :reason)
returning id
