-- As before; of a contract's promise it is the tenancy, as it stands, that says when the places are occupied: from the first day of its use or
-- of its term, however often that is corrected. A tenancy that holds nothing any more leaves no promise behind.
create or replace function sharing.v_promised_at(day date, known_at timestamptz) returns table (asset_id uuid, organisation text, places bigint)
language sql stable as $$
  select r.asset_id, r.requester, r.places::bigint
    from (select * from colocation.request union all select * from colocation.request_history) r
    left join sharing.v_held_from(known_at) t on r.state = 'CONTRACTED' and t.tenancy_id = r.tenancy_id and t.asset_id = r.asset_id
   where platform.known(r.recorded_from, r.recorded_to, known_at)
     and r.answered_on <= day
     and case r.state
         when 'ACCEPTED'   then true
         when 'WITHDRAWN'  then day < r.withdrawn_on
         when 'CONTRACTED' then coalesce(day < t.first_day, false)
         else false end
$$;
