-- Takes the ways of counting out of a draft.
delete from indicator.definition d
 where d.indicator = :indicator and d.version = :version
