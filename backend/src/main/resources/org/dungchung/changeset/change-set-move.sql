-- Takes a change-set a step further.
update changeset.change_set
   set state = :state, version = version + 1,
       submitted_at = case when :state = 'SUBMITTED' then now() else submitted_at end,
       decided_at = case when :state = 'PUBLISHED' then now() end,
       decided_by = case when :state = 'PUBLISHED' then cast(:by as text) end
 where id = :id
