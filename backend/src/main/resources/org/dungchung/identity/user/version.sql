-- What an earlier version of an account said.
select display_name, enabled from identity.account_history where username = :username and version = :version
