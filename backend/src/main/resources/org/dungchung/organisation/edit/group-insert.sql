insert into organisation.corporate_group (code, name, reason) values (:code, :name, :reason)
