-- What the registry says at the submission.
update round.answer
   set registry_numerator = :numerator, registry_denominator = :denominator, definition = :definition
 where round_id = :round and organisation = :organisation and indicator = :indicator
