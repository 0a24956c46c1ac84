-- Takes the ways of counting what is done out of a draft.
delete from indicator.progress_way
 where indicator = :indicator and version = :version
