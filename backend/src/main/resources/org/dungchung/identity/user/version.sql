-- What an earlier version of an account said.
select display_name, role, organisation, enabled from identity.account_history where username = :username and version = :version
