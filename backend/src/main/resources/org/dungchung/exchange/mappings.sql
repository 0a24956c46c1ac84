-- The mappings of an organisation, or of the authority.
select id, name, heads, spec, saved_by, saved_at
  from exchange.mapping
 where organisation is not distinct from cast(:scope as text)
 order by name
