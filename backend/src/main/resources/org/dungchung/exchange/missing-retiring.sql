-- Those of the missing that are to be retired.
drop table if exists retiring;
create temp table retiring on commit drop as
select asset_id from exchange.missing where run_id = :run
