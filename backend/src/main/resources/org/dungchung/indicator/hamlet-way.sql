-- Puts a way of judging hamlets into a draft.
insert into indicator.hamlet_way (indicator, version, variant, ordinal, technologies, threshold, judged_by, types)
values (:indicator, :version, :variant, :ordinal, :technologies, :threshold, :judged_by, :types)
