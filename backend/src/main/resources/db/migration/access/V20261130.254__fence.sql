-- An organisation sees who has read its assets, and what it has read itself.
call platform.grant_use_of('access');
call platform.fence('access.entry', $$owner = (select platform.scope()) or organisation = (select platform.scope())$$);
