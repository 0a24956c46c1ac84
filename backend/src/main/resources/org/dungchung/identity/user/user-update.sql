update identity.account
   set display_name = :display_name, role = :role, organisation = :organisation, enabled = :enabled, reason = :reason
 where username = :username
