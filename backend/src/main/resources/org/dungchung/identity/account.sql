-- One account, with the name of the organisation for which it acts.
select a.username, a.display_name, a.role, a.organisation, o.name as organisation_name
  from identity.account a
  left join organisation.v_organisation o on o.code = a.organisation
 where a.username = :username
