insert into organisation.organisation (code, name, kind, reason) values (:code, :name, :kind, :reason)
