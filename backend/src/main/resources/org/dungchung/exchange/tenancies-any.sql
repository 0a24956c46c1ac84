select exists (select from staged where organisation is not null or sharers is not null)
