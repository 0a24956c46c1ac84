-- Those of these codes that no organisation has.
select c.code from unnest(cast(:codes as text[])) c (code) where not exists (select from organisation.v_organisation o where o.code = c.code)
