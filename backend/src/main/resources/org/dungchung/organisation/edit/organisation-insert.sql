insert into organisation.organisation (code, name, kind, tax_code, reason)
values (:code, :name, :kind, nullif(cast(:taxCode as text), ''), :reason)
