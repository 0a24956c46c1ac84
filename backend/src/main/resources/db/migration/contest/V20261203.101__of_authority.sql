-- The authority contests, too: what its inspectors found in the field. Such a contest has no organisation; one of a unit waits at a time.
alter table contest.contest alter column organisation drop not null;
alter table contest.contest_history alter column organisation drop not null;
comment on column contest.contest.organisation is 'That says so; null = the authority itself';
create unique index contest_open_of_authority_uk on contest.contest (asset_id) where state = 'OPEN' and organisation is null;
