-- The roles of Dùng Chung, in a cluster where they may be there already. Run by a superuser, once for each cluster:
--   psql -f scripts/lib/roles.sql -v owner=dungchung -v owner_password=... -v app_password=... postgres
-- The owner has the tables and runs the migrations. The application signs in as dungchung_app, which owns nothing and says in each transaction
-- whether it looks for the authority or for an organisation.
select format('create role %I login', :'owner') where not exists (select from pg_roles where rolname = :'owner') \gexec
select 'create role dungchung_app login noinherit' where not exists (select from pg_roles where rolname = 'dungchung_app') \gexec
select 'create role dungchung_authority nologin' where not exists (select from pg_roles where rolname = 'dungchung_authority') \gexec
select 'create role dungchung_organisation nologin' where not exists (select from pg_roles where rolname = 'dungchung_organisation') \gexec
alter role :"owner" password :'owner_password';
alter role dungchung_app noinherit nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
grant dungchung_authority, dungchung_organisation to dungchung_app;
