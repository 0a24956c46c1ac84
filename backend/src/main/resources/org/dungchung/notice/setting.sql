-- How somebody wants notices by mail.
select address, mode, language, version from notice.mail_setting where username = :username
