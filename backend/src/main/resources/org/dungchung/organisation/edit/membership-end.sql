-- What an organisation belonged to until a day ends the day before, if it began earlier.
update organisation.membership m
   set valid_to = cast(:validFrom as date) - 1, reason = :reason
 where m.organisation = :organisation
   and cast(:validFrom as date) is not null
   and coalesce(m.valid_from < cast(:validFrom as date), true)
   and coalesce(m.valid_to >= cast(:validFrom as date), true)
