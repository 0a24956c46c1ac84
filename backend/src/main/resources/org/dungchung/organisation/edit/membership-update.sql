update organisation.membership
   set group_code = :group, valid_from = cast(:validFrom as date), valid_to = cast(:validTo as date), reason = :reason
 where id = cast(:id as uuid)
