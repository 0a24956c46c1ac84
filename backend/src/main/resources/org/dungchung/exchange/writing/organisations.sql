-- The legal entities with their other names and the group of the day.
select o.code, o.name, o.kind, o.tax_code, o.aliases, o.group_code, o.group_from, cast(null as bytea) as geometry
  from organisation.v_listed_at(:day, :known_at) o
 order by o.code
