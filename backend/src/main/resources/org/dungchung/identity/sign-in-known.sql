-- The account of a name.
select a.username from identity.account a where a.username = :username
