-- Many rows at once: other writers wait, instead of a lock for each asset.
lock table sharing.tenancy in share row exclusive mode
