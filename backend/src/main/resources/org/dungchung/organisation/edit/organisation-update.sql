-- Null leaves the tax code as it is, the empty text removes it.
update organisation.organisation set name = :name, kind = :kind,
       tax_code = nullif(coalesce(cast(:taxCode as text), tax_code), ''), reason = :reason where code = :code
