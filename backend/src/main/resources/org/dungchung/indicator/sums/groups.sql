-- To which group each organisation belongs on a day, as known now.
select g.organisation, g.group_code, g.telecom from organisation.v_group_at(date '1970-01-01' + :day, 'infinity') g
