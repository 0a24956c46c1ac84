-- The names most like what was typed, of areas, hamlets, organisations and assets that the caller sees: asked where nothing has all the words. Of assets
-- so many are compared, and of the most like ones is asked whether the caller sees them.
select f.words
  from ((select territory.v_bare_words(a.name) as words, word_similarity(:phrase, platform.words(a.name)) as likeness
           from territory.v_area_at(:boundaries, :known_at) a
          where :phrase <% platform.words(a.name)
          order by likeness desc, 1
          limit :limit)
         union
        (select platform.words(h.name), word_similarity(:phrase, territory.v_hamlet_words(h.type_word, h.name)) as likeness
           from territory.v_hamlet_at(:boundaries, :known_at) h
          where :phrase <% territory.v_hamlet_words(h.type_word, h.name)
          order by likeness desc, 1
          limit :limit)
         union
        (select platform.words(n.name), word_similarity(:phrase, platform.words(n.name)) as likeness
           from organisation.v_known_name n
          where :phrase <% platform.words(n.name)
          order by likeness desc, 1
          limit :limit)
         union
        (select c.words, c.likeness
           from (select l.id, l.words, word_similarity(:phrase, l.words) as likeness
                   from (select a.id, platform.words(a.name) as words
                           from asset.v_believed_at(:day, :known_at) a
                          where (a.name is not null or a.address is not null)
                            and a.name is not null
                            and :phrase <% asset.v_words(a.code, a.name, a.address)
                            and (cast(:scope as text) is null or a.owner = :scope)
                          limit 1000) l
                  order by likeness desc, l.words
                  offset 0) c
          where exists (select from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) s where s.id = c.id and s.own offset 0)
          limit 10 * :limit)) f
 order by f.likeness desc, f.words
 limit :limit
