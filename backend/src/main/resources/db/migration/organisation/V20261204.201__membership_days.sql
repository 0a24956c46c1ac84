-- The days on which an organisation comes into another group, by what is known now.
create function organisation.v_membership_day() returns table (organisation text, day date)
language sql stable parallel safe as $$
  select m.organisation, d.day
    from organisation.membership m
   cross join lateral (values (m.valid_from), (m.valid_to + 1)) d (day)
   where d.day is not null
$$;
