-- Rows of one file that name one asset: of two, the second is refused. Sites are the exception: a list has one row for each
-- organisation on a site, so rows of one owner at one position are one site, and the first of them (the leader) speaks for it.
drop table if exists twin;
create temp table twin (row_number bigint not null, first_row bigint not null, field text not null) on commit drop;

insert into twin
select s.row_number, t.first_row, 'code'
  from staged s
  join (select code, owner, min(row_number) as first_row
          from staged where code is not null group by code, owner having count(*) > 1) t
    on t.code = s.code and t.owner is not distinct from s.owner and t.first_row < s.row_number;

insert into twin
select s.row_number, t.first_row, 'sequence'
  from staged s
  join (select line_id, sequence, min(row_number) as first_row
          from staged where line_id is not null and sequence is not null group by line_id, sequence having count(*) > 1) t
    on t.line_id = s.line_id and t.sequence = s.sequence and t.first_row < s.row_number;

insert into twin
select s.row_number, t.first_row, 'x'
  from staged s
  join (select given_x, given_y, owner, min(row_number) as first_row
          from staged where code is null and given_x is not null and (line_id is null or sequence is null)
         group by 1, 2, 3 having count(*) > 1) t
    on t.given_x = s.given_x and t.given_y = s.given_y and t.owner is not distinct from s.owner
   and t.first_row < s.row_number
 where s.code is null and (s.line_id is null or s.sequence is null);

insert into twin
select s.row_number, t.first_row, 'wkt'
  from staged s
  join (select geometry, owner, min(row_number) as first_row
          from staged where code is null and given_x is null group by geometry, owner having count(*) > 1) t
    on t.geometry = s.geometry and t.owner is not distinct from s.owner and t.first_row < s.row_number
 where s.code is null;

-- Named in two ways, as by its place in a line and by its position.
insert into twin
select s.row_number, t.first_row, 'known'
  from staged s
  join (select known_id, min(row_number) as first_row from staged where known_id is not null group by known_id having count(*) > 1) t
    on t.known_id = s.known_id and t.first_row < s.row_number
 where s.row_number not in (select row_number from twin);

-- A further organisation on a site.
with follower as (
       select s.row_number, w.first_row
         from twin w
         join staged s on s.row_number = w.row_number
         join staged f on f.row_number = w.first_row
        where :kind = 'SITE'
          and (s.code is null
               or s.organisation is not null and s.geometry = f.geometry and not exists (
                  select from staged e
                   where e.code = s.code and e.owner is not distinct from s.owner
                     and e.organisation = s.organisation and e.row_number < s.row_number)))
update staged s set leader = f.first_row
  from follower f
 where f.row_number = s.row_number;

with refused as (
       delete from staged s using twin w
        where w.row_number = s.row_number and s.leader is null
       returning s.row_number, w.first_row, w.field, s.code, s.sequence)
insert into import_finding
select distinct on (row_number) row_number, case field when 'known' then 'code' else field end,
       case field when 'code' then code when 'sequence' then sequence::text end,
       case field when 'code' then 'duplicate-code' when 'sequence' then 'duplicate-sequence' when 'known' then 'duplicate-asset'
                  else 'duplicate-position' end,
       'Row ' || first_row || ' is the same asset' || case when field in ('x', 'wkt') then '; give each a code.' else '.' end,
       'REFUSED', jsonb_build_object('first', first_row)
  from refused
 order by row_number, field;

-- What any row of a site says holds for the site; where two disagree, the later row, and
-- where one says it was retired before another says it came into use, or built after that, the leader alone.
with told as (
       select coalesce(leader, row_number) as leader,
              (array_agg(name         order by row_number desc) filter (where name is not null))[1]         as name,
              (array_agg(address      order by row_number desc) filter (where address is not null))[1]      as address,
              (array_agg(category     order by row_number desc) filter (where category is not null))[1]     as category,
              (array_agg(structure    order by row_number desc) filter (where structure is not null))[1]    as structure,
              (array_agg(capacity     order by row_number desc) filter (where capacity is not null))[1]     as capacity,
              (array_agg(offered      order by row_number desc) filter (where offered is not null))[1]      as offered,
              (array_agg(status       order by row_number desc) filter (where status is not null))[1]       as status,
              (array_agg(built_on     order by row_number desc) filter (where built_on is not null))[1]     as built_on,
              (array_agg(in_use_from  order by row_number desc) filter (where in_use_from is not null))[1]  as in_use_from,
              (array_agg(retired_on   order by row_number desc) filter (where retired_on is not null))[1]   as retired_on
         from staged
        where exists (select from staged f where f.leader is not null)
        group by coalesce(leader, row_number)
       having count(*) > 1)
update staged s
   set (name, address, category, structure, capacity, offered, status, built_on, in_use_from, retired_on)
     = (t.name, t.address, t.category, t.structure, t.capacity, t.offered, t.status,
        case when t.built_on > coalesce(t.in_use_from, t.retired_on) then s.built_on else t.built_on end,
        case when t.in_use_from > t.retired_on then s.in_use_from else t.in_use_from end,
        case when t.in_use_from > t.retired_on then s.retired_on else t.retired_on end)
  from told t
 where t.leader = s.row_number;
