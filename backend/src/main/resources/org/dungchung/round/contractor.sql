-- Whether the caller works for its organisation as a contractor.
select changeset.v_is_contractor()
