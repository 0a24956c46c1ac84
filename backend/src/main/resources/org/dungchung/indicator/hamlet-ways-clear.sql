-- Takes the ways of judging hamlets out of a draft.
delete from indicator.hamlet_way w
 where w.indicator = :indicator and w.version = :version
