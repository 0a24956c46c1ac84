-- Takes an account for change, and all administrators with it: of two who take each other's office at the same time the second one finds out.
select count(*)
  from (select a.username
          from identity.account a
         where a.username = :username
            or exists (select from identity.role_grant g where g.username = a.username and g.role = 'ADMINISTRATOR' and g.until_version is null)
         order by a.username
           for update of a) taken
