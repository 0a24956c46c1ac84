-- A day of rest that ships with the product; what an administrator has said of the day stays.
insert into colocation.holiday (day, name, source)
values (cast(:day as date), :name, :source)
    on conflict do nothing
