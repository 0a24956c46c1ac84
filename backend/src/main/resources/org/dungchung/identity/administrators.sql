-- How many people could administer this registry.
select count(*) from identity.account where role = 'ADMINISTRATOR' and enabled
