insert into new_organisation (code, name, kind) values (:code, :name, :kind)
