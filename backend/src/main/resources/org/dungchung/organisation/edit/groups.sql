-- All groups by name, as known at an instant.
select g.id as code, g.facts ->> 'name' as name, g.version
  from organisation.v_version g
 where g.subject = 'GROUP' and platform.known(g.recorded_from, g.recorded_to, :known_at)
 order by name, code
