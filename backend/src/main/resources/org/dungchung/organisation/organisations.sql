-- Every organisation with its group on a day; without a membership it is a group of its own, by its own name.
select o.code,
       o.name,
       o.kind,
       g.group_code               as "group",
       coalesce(c.name, o.name)   as group_name
  from organisation.organisation o
  join organisation.v_group_at(:day, :known_at) g on g.organisation = o.code
  left join organisation.corporate_group c on c.code = g.group_code
 order by o.name, o.code
