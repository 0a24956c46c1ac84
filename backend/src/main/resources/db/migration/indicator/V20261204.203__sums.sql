-- Sharing ratios as running sums, so that a figure of any day by what is known now is a few rows instead of a count of millions. No part of the registry: made
-- from it by the application (org.dungchung.indicator.sums), and made anew at any time by forgetting up to where they hold. A reader puts right what was
-- changed since (indicator.v_summed), so what is read here is never older than what v_counted_at counts.

-- One definition's version of an indicator; variants in the order of the bits of ways, the headline first.
create table indicator.sum_book (
  id        int    generated always as identity constraint sum_book_pk primary key,
  indicator text   not null,
  version   int    not null,
  kinds     text[] not null,
  variants  text[] not null,
  constraint sum_book_indicator_version_uk unique (indicator, version)
);

-- Units that lie in the same areas, of all boundaries that are known now, lie in one place. 0 stands for everywhere.
create table indicator.sum_place (
  id    int    generated always as identity constraint sum_place_pk primary key,
  areas uuid[] not null,
  cells uuid[] not null,
  constraint sum_place_areas_cells_uk unique (areas, cells)
);
create index sum_place_areas_ix on indicator.sum_place using gin (areas);

-- What a unit counts for from a day on (1900-01-01: ever) until another (null: for ever), by all ways of counting: two bits of ways for each, whether it counts and whether it is
-- shared; what follows is what it adds to the lines beside the headline. Units that went the same way have one course: the poles of a line, mostly.
create table indicator.sum_step (
  course       bigint  not null,
  first_day    date    not null,
  until        date,
  place        int     not null,
  kind         text    not null,
  weight       numeric not null,
  ways         bigint  not null,
  same_site    boolean not null,
  signed_only  int     not null,
  empty_let    boolean not null,
  lapsed       int     not null,
  uncontracted int     not null,
  unknown_date boolean not null,
  unknown_uses int     not null,
  one_sided    int     not null,
  constraint sum_step_pk primary key (course, first_day)
);
create sequence indicator.sum_course_seq;

create table indicator.sum_unit (
  book    int    not null,
  unit_id uuid   not null,
  course  bigint not null,
  constraint sum_unit_pk primary key (unit_id, book)
);

-- What comes to the sums less what goes. span 0: all before a first of January (checkpoints, 1950 to 2050); 1: within the month that begins on first_day; 2: on that
-- day. Up to a day these are the last checkpoint, the months since, and the days of its month. What stands beside the headline is in the rows of its way (0) alone.
create table indicator.sum_cell (
  book         int     not null,
  way          int     not null,
  span         int     not null,
  first_day    date    not null,
  place        int     not null,
  kind         text    not null,
  numerator    numeric not null,
  denominator  numeric not null,
  units        bigint  not null,
  records      bigint  not null,
  same_site    numeric not null,
  signed_only  bigint  not null,
  empty_let    numeric not null,
  lapsed       bigint  not null,
  uncontracted bigint  not null,
  unknown_date numeric not null,
  unknown_uses bigint  not null,
  one_sided    bigint  not null,
  constraint sum_cell_pk primary key (book, way, span, first_day, place, kind)
);
create index sum_cell_place_ix on indicator.sum_cell (place, book, way, span, first_day);

-- Up to where all books hold. The number of the cluster: after a restore somewhere else snapshots mean nothing.
create table indicator.sum_until (
  one      boolean constraint sum_until_pk primary key default true constraint sum_until_one_ck check (one),
  snapshot text,
  cluster  bigint,
  made_at  timestamptz
);
insert into indicator.sum_until (one) values (true);

-- Sums of everybody's units are the authority's, which makes them; unlike what is recorded they may be thrown away.
call platform.fence('indicator.sum_step', null);
call platform.fence('indicator.sum_unit', null);
call platform.fence('indicator.sum_cell', null);
revoke insert, update on indicator.sum_book, indicator.sum_place, indicator.sum_step, indicator.sum_unit, indicator.sum_cell, indicator.sum_until
  from dungchung_app, dungchung_organisation;
grant delete on indicator.sum_book, indicator.sum_place, indicator.sum_step, indicator.sum_unit, indicator.sum_cell to dungchung_authority;
grant usage on sequence indicator.sum_course_seq to dungchung_authority;
