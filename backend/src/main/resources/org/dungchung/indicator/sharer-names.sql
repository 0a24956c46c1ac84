-- What the codes of users are called: companies where single companies are counted, else groups.
select n.cell as code, n.name
  from indicator.definition d
 cross join indicator.v_cell_name(case d.users when 'NAMES' then 'USER' else 'USER_GROUP' end, :date, :boundaries, :known_at) n
 where d.indicator = :indicator and d.version = :version and d.variant = 'headline' and n.name is not null
