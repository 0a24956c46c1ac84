select exists (select from organisation.v_organisation where code = :code)
