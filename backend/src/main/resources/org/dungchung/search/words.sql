-- The words of a text, as the registry compares them, in their order.
select word
  from regexp_split_to_table(btrim(platform.words(:text)), ' +') with ordinality s (word, place)
 where word <> ''
 order by place
 limit :most
