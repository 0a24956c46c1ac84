-- Notes an attempt to come in; what was typed as a name only where an account has it.
insert into identity.sign_in (username, means, outcome, address, user_agent)
select (select a.username from identity.account a where a.username = :username), :means, :outcome, :address, left(:user_agent, 200)
