-- Who has signed in to the database, and whether that is somebody whom no policy binds. A role that may become the owner only by saying so is bound.
select session_user                                                                     as login,
       (select r.rolsuper or r.rolbypassrls from pg_roles r where r.rolname = session_user) as unbound,
       exists (select from pg_class c
                where c.relkind = 'r' and c.relnamespace = to_regnamespace('identity')
                  and pg_has_role(session_user, c.relowner, 'USAGE'))                    as owner,
       (select p.proleakproof from pg_proc p
         where p.oid = to_regprocedure('geometry_overlaps(geometry,geometry)'))          as indexed
