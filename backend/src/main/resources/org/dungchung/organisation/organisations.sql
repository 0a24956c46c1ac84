-- Every organisation, also one that has ended, with its group on a day, as known at an instant; without a membership it is a group of its own, by its own name.
select o.code,
       o.name,
       o.kind,
       g.group_code               as "group",
       coalesce(c.name, o.name)   as group_name,
       o.last_day,
       o.successor
  from (select * from organisation.organisation union all select * from organisation.organisation_history) o
  join organisation.v_group_at(:day, :known_at) g on g.organisation = o.code
  left join (select * from organisation.corporate_group union all select * from organisation.corporate_group_history) c
    on c.code = g.group_code and platform.known(c.recorded_from, c.recorded_to, :known_at)
 where platform.known(o.recorded_from, o.recorded_to, :known_at)
 order by o.name, o.code
