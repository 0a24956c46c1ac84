-- Which of some phrases (words between blanks) is the name of an area or of an organisation, so that the other words are looked for there or
-- among its assets. A commune is small enough to be looked through.
select 'AREA' as kind, p.phrase, a.id as area_id, null as organisation, a.level = 'COMMUNE' as small
  from unnest(cast(:phrases as text[])) p (phrase)
  join territory.v_area_at(:boundaries, :known_at) a on territory.v_bare_words(a.name) = p.phrase or platform.words(a.name) = p.phrase
 union all
select 'ORGANISATION', p.phrase, null, n.organisation, false
  from unnest(cast(:phrases as text[])) p (phrase)
  join organisation.v_known_name n on platform.words(n.name) = p.phrase
