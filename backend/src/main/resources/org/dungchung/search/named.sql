-- Which of some phrases (words between blanks) is the name of an area or of an organisation, so that the other words are looked for there or
-- among its assets. A commune is small enough to be looked through.
select 'AREA' as kind, a.phrase, a.id as area_id, null as organisation, a.level = 'COMMUNE' as small
  from (select p.phrase, b.id, b.level
          from unnest(cast(:phrases as text[])) p (phrase)
         cross join lateral (
               select i.id, i.level from territory.v_area_at(:boundaries, :known_at) i where territory.v_bare_words(i.name) = p.phrase offset 0) b
         union
        select p.phrase, f.id, f.level
          from unnest(cast(:phrases as text[])) p (phrase)
         cross join lateral (
               select i.id, i.level from territory.v_area_at(:boundaries, :known_at) i where platform.words(i.name) = p.phrase offset 0) f) a
 union all
select 'ORGANISATION', p.phrase, null, n.organisation, false
  from unnest(cast(:phrases as text[])) p (phrase)
  join organisation.v_known_name n on platform.words(n.name) = p.phrase
