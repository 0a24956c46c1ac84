-- Another name by which files know an organisation, unless the name is taken.
insert into organisation.alias (organisation, name) values (:organisation, :name)
    on conflict do nothing
