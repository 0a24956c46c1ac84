-- Says how somebody wants notices by mail; no row when the version is another one by now.
insert into notice.mail_setting as s (username, address, mode, language)
values (:username, cast(:address as text), :mode, :language)
    on conflict (username) do update
   set address = excluded.address, mode = excluded.mode, language = excluded.language, version = s.version + 1, recorded_at = now()
 where s.version = :version
returning address, mode, language, version
