-- Whose changes wait for review, the policy for all others first.
select organisation, waits, version from changeset.policy order by organisation nulls first
