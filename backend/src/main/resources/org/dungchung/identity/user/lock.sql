-- Takes an account for change, and all administrators with it: of two who take each other's office at the same time the second one finds out.
select count(*)
  from (select username from identity.account where username = :username or role = 'ADMINISTRATOR' order by username for update) taken
