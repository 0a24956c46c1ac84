-- Who was on a support before a station came, also for an office of a commune: it is told the sums of its area that the authority is told.

-- Whether what is asked is asked with everybody's rows, by the authority or for a sum: an organisation's and an office's own reads are not. Which role
-- looks is asked of the setting, since a function that runs as the owner has another user.
create function indicator.asked_by_authority() returns boolean
language sql stable parallel safe
return platform.scope() is null or current_setting('role') <> 'dungchung_organisation';

-- Who was on a support before somebody came: those who used it the day before, and its owner if it used it that day. An organisation is told of its own
-- stations only that somebody was, not who or how many: what it may see of others' uses is less than what its figure is made of.
create or replace function indicator.v_there_before(records uuid[], first_day date, group_code text, owner_group text, known_at timestamptz)
returns table (groups text[], names text[])
language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp as $$
  with who as (
         select u.group_code, u.organisation
           from sharing.v_use_at(v_there_before.first_day - 1, v_there_before.known_at) u
          where u.asset_id = any (records) and u.used
          union all
         select u.group_code, u.organisation
           from sharing.v_use_at(v_there_before.first_day, v_there_before.known_at) u
          where u.asset_id = any (records) and u.used and u.group_code = v_there_before.owner_group),
       other as (
         select w.group_code, w.organisation
           from who w
          where w.group_code <> v_there_before.group_code
            and (indicator.asked_by_authority()
                 or exists (select from asset.v_station_ever s where s.asset_id = any (records) and s.operator = platform.scope())))
  select case when indicator.asked_by_authority() then array_agg(distinct o.group_code) when count(*) > 0 then array['?'] end,
         case when indicator.asked_by_authority() then array_agg(distinct o.organisation) when count(*) > 0 then array['?'] end
    from other o
$$;
