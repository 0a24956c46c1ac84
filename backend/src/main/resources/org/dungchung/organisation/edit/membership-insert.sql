insert into organisation.membership (id, organisation, group_code, valid_from, valid_to, reason)
values (cast(:id as uuid), :organisation, :group, cast(:validFrom as date), cast(:validTo as date), :reason)
