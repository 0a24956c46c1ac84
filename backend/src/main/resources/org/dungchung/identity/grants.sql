-- What accounts may act as now, the first ones first, with the names of today: of one account, or of all.
select g.username, g.id, g.role, g.organisation, o.name as organisation_name, g.area, a.name as area_name
  from identity.role_grant g
  left join organisation.v_organisation o on o.code = g.organisation
  left join territory.v_area_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') a on a.code = g.area
 where g.until_version is null and (cast(:username as text) is null or g.username = :username)
 order by g.username, g.position
