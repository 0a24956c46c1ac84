insert into organisation.organisation (code, name, kind, reason) select code, name, kind, :reason from new_organisation;
