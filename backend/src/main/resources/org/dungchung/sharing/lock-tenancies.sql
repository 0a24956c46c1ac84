-- Waits for an import of tenancies, which holds others back from all of them, before anything else is taken: what it writes is seen afterwards.
lock table sharing.tenancy in row exclusive mode
