-- The days on which organisations come into other groups, by what is known now.
select d.organisation, d.day - date '1970-01-01' as day from organisation.v_membership_day() d where d.day > '1900-01-01' and d.day < 'infinity'
