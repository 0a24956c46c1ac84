update organisation.corporate_group set name = :name, reason = :reason where code = :code
