-- The name of one account.
select display_name from identity.account where username = :username
