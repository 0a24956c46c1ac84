-- Who is not cleared is not told of a use that is restricted now, whatever was known of it before. It counts as it was known.

-- Of organisations those that a caller may know as users of an asset on a day, as known at an instant: for who is not cleared not those of which every
-- use is restricted by now. Looked up only for the few organisations that have such a use at all;
-- in PL/pgSQL, which keeps its plan, for this is asked of row after row.
create function sharing.v_told(organisations text[], asset_id uuid, scope text, cleared boolean, day date, known_at timestamptz) returns text[]
language plpgsql stable as $$
begin
  if cleared or not exists (select from sharing.v_restricted r where r.organisation = any (organisations)) then
    return organisations;
  end if;
  return array(select o.code
                 from unnest(organisations) with ordinality o (code, place)
                where o.code = scope
                   or not exists (select from sharing.v_restricted r where r.organisation = o.code)
                   or exists (select from (select a.id from asset.v_asset_at(day, known_at) a
                                            where a.id = v_told.asset_id and (scope is null or a.owner = scope)
                                            union all
                                           select m.id from asset.v_asset_at(day, known_at) m
                                            where m.site_id = v_told.asset_id and (scope is null or m.owner = scope)
                                            union all
                                           select f.record_id from asset.v_further_record_at(day, known_at) f
                                            where f.unit_id = v_told.asset_id and scope is null) s
                               join (select * from sharing.tenancy union all select * from sharing.tenancy_history) t on t.asset_id = s.id
                              where t.organisation = o.code
                                and t.used
                                and not t.restricted
                                and platform.holds(t.used_from, t.used_to, day)
                                and platform.known(t.recorded_from, t.recorded_to, known_at)
                                and not exists (select from sharing.v_restricted r where r.id = t.id))
                order by o.place);
end $$;

-- As before, less what is restricted now.
drop function sharing.v_named(text[], uuid, text, date, timestamptz);
create function sharing.v_named(organisations text[], asset_id uuid, scope text, cleared boolean, day date, known_at timestamptz) returns text[]
language sql stable as $$
  select sharing.v_told(
    case
      when scope is null or not exists (select from asset.v_asset_at(day, known_at) m
                                         where m.site_id = v_named.asset_id and m.owner is distinct from scope)
        then organisations
      else array(select o.code
                   from unnest(organisations) o (code)
                  where o.code = scope
                     or exists (select from asset.v_asset_at(day, known_at) a
                                  join sharing.v_use_at(day, known_at) u on u.asset_id = a.id and u.used and u.organisation = o.code
                                 where (a.id = v_named.asset_id or a.site_id = v_named.asset_id) and a.owner = scope)
                  order by o.code)
    end, asset_id, scope, cleared, day, known_at)
$$;

drop function sharing.v_terms(text[], uuid, text, date, timestamptz);
create function sharing.v_terms(organisations text[], asset_id uuid, scope text, cleared boolean, day date, known_at timestamptz)
returns table (since date[], contracts text[])
language sql stable as $$
  with support as (
         select v_terms.asset_id as id, scope as owner
          union all
         select m.id, m.owner
           from asset.v_asset_at(day, known_at) m
          where m.site_id = v_terms.asset_id and asset.v_in_use(m.status, m.in_use_from, m.retired_on, day)
          union all
         select f.record_id, null
           from asset.v_further_record_at(day, known_at) f
          where scope is null and f.unit_id = v_terms.asset_id)
  select array_agg(u.since order by o.place), array_agg(u.contract order by o.place)
    from unnest(organisations) with ordinality o (code, place)
   cross join lateral (
         select case when bool_and(t.used_from is not null) then min(t.used_from) end as since,
                string_agg(distinct t.contract_number, ', ')                         as contract
           from support s
           join (select * from sharing.tenancy union all select * from sharing.tenancy_history) t on t.asset_id = s.id
          where t.organisation = o.code
            and t.used
            and not t.restricted
            and (cleared or t.organisation = scope or not exists (select from sharing.v_restricted r where r.id = t.id))
            and platform.holds(t.used_from, t.used_to, day)
            and platform.known(t.recorded_from, t.recorded_to, known_at)
            and (scope is null or s.owner = scope or t.organisation = scope)) u
$$;

drop function sharing.v_used_by(text, text, date, timestamptz);
create function sharing.v_used_by(tenant text, scope text, cleared boolean, day date, known_at timestamptz) returns table (asset_id uuid)
language sql stable as $$
  with used as (
         select u.asset_id
           from sharing.v_use_at(day, known_at) u
          where u.organisation = tenant and u.used
            and (cleared or tenant = scope or not exists (select from sharing.v_restricted r where r.id = u.tenancy_id)))
  select u.asset_id from used u
   union all
  select m.site_id
    from used u
    join asset.v_asset_in_use(day, known_at) m on m.id = u.asset_id
   where m.kind = 'MAST' and m.site_id is not null
     and (scope is null or m.owner = scope or tenant = scope)
$$;
