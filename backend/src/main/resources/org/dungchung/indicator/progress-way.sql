-- Puts a way of counting what is done into a draft.
insert into indicator.progress_way (indicator, version, variant, ordinal, since)
values (:indicator, :version, :variant, :ordinal, :since)
