-- Puts a way of counting into a draft.
insert into indicator.definition (indicator, version, variant, ordinal, users, owner_rule, basis, support, population, min_users, since)
values (:indicator, :version, :variant, :ordinal, :users, :owner_rule, :basis, :support, :population, :min_users, :since)
