-- Nobody else answers the contest until the transaction ends.
select id from contest.contest where id = :id for update
