-- The era of an account: sign-ins of an earlier one have ended.
select era from identity.credential where username = :username
