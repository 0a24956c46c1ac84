-- What the registry says at the submission; whoever confirms it reports the same.
update round.answer
   set registry_numerator = :numerator, registry_denominator = :denominator, definition = :definition,
       numerator = case when verdict = 'CONFIRMED' then :numerator else numerator end,
       denominator = case when verdict = 'CONFIRMED' then :denominator else denominator end
 where round_id = :round and organisation = :organisation and indicator = :indicator
