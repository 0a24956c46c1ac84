-- Whether the changes of an organisation wait: by its own policy, else by that for all others.
select waits from changeset.policy where organisation = :organisation or organisation is null order by organisation nulls last limit 1
