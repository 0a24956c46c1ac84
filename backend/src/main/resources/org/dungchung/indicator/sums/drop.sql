-- Throws away the books of other definitions than those wanted, and all that is in them.
with gone as (
       delete from indicator.sum_book b
        where not exists (select from unnest(cast(:codes as text[]), cast(:versions as int[])) w (code, version)
                           where w.code = b.indicator and w.version = b.version)
       returning b.id),
cell as (
       delete from indicator.sum_cell c using gone g where c.book = g.id),
unit as (
       delete from indicator.sum_unit u using gone g where u.book = g.id returning u.course)
delete from indicator.sum_step s using (select distinct u.course from unit u) c where s.course = c.course
