update organisation.organisation set name = :name, kind = :kind, reason = :reason where code = :code
