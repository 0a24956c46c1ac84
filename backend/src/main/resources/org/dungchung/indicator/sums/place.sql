-- The place of some areas, made where there is none.
with made as (
       insert into indicator.sum_place (areas, cells) values (cast(:areas as uuid[]), cast(:cells as uuid[])) on conflict do nothing returning id)
select m.id from made m
 union all
select p.id from indicator.sum_place p where p.areas = cast(:areas as uuid[]) and p.cells = cast(:cells as uuid[])
