-- Whether the changes of an organisation wait: by its own policy, else by that for all others. A contractor's always do.
select waits or changeset.v_is_contractor()
  from changeset.policy where organisation = :organisation or organisation is null order by organisation nulls last limit 1
