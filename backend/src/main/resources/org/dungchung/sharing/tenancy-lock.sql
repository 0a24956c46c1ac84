-- Many rows at once: other writers wait, instead of a lock for each asset; those, too, who have only taken up a tenancy to change it.
lock table sharing.tenancy in exclusive mode
