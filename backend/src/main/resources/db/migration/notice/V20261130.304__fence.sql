-- A notice is for its reader, acting as the one to whom it was told; what is sent is the registry's own business.
call platform.grant_use_of('notice');
call platform.fence('notice.notice', $$reader = (select platform.caller()) and scope = (select platform.scope())$$);
call platform.fence('notice.mail_setting', $$username = (select platform.caller())$$);
call platform.fence('notice.mail', null);
