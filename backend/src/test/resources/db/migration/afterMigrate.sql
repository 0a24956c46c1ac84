-- Tests of other modules change things at once; those of change-sets say who waits.
update changeset.policy set waits = false where organisation is null
