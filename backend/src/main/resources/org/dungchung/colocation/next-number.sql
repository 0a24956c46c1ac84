-- The next number in the register of a year; who asks later waits until this one's transaction ends, so that no number is missing.
insert into colocation.register as r (year, last)
values (:year, 1)
    on conflict (year) do update set last = r.last + 1
returning last
