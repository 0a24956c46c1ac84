-- One answer to how many places are free: capacity, less what is occupied, less what has been promised.

-- The places of an asset that are promised on a day, as known at an instant, and not yet occupied. Promises are made elsewhere: the module that
-- makes them replaces this function by one that knows them (backend/docs/DECISIONS.md, Promises-Are-Contributed). Of a promise it says to whom.
create function sharing.v_promised_at(day date, known_at timestamptz) returns table (asset_id uuid, organisation text, places bigint)
language sql stable as $$
  select null::uuid, null::text, null::bigint where false
$$;

-- Published like a view: the places left; unknown when the capacity is, none where more are taken than there are.
create function sharing.v_free(capacity int, occupied bigint, promised bigint) returns int
  language sql immutable parallel safe
  return case when capacity is not null then cast(greatest(capacity - coalesce(occupied, 0) - coalesce(promised, 0), 0) as int) end;
drop function sharing.v_free(int, bigint);

-- As before, and promised: places of the asset itself that are promised and not occupied.
drop function sharing.v_users_at(date, timestamptz);
create function sharing.v_users_at(day date, known_at timestamptz)
returns table (asset_id uuid, groups bigint, organisations text[], occupied bigint, promised bigint, shared boolean)
language sql stable as $$
  select c.asset_id, c.groups, coalesce(c.organisations, '{}'), c.occupied, c.promised, c.groups >= 2
    from (select w.asset_id,
                 count(distinct w.user_group) as groups,
                 array_agg(distinct w.organisation) filter (where w.organisation is not null) as organisations,
                 coalesce(sum(w.occupied), 0)::bigint as occupied,
                 coalesce(sum(w.promised), 0)::bigint as promised
            from (select a.id as asset_id, u.organisation, null::bigint as occupied, null::bigint as promised, g.user_group
                    from asset.v_asset_at(day, known_at) a
                   cross join lateral (select a.kind in ('POLE', 'POLE_LINE')) p (pole)
                    join sharing.v_use_at(day, known_at) u on u.asset_id = a.id and u.used
                    left join organisation.v_group_at(day, known_at) o on o.organisation = a.owner
                   cross join unnest(array[case when u.telecom or not p.pole then u.group_code end,
                                           case when u.telecom and p.pole and not o.telecom then o.group_code end]) g (user_group)
                   union all
                  select m.site_id, u.organisation, null, null, u.group_code
                    from asset.v_asset_in_use(day, known_at) m
                    join sharing.v_use_at(day, known_at) u on u.asset_id = m.id and u.used
                   where m.kind = 'MAST' and m.site_id is not null
                   union all
                  select t.asset_id, null, t.places, null, null
                    from sharing.v_occupied_at(day, known_at) t
                   union all
                  select p.asset_id, null, null, p.places, null
                    from sharing.v_promised_at(day, known_at) p) w
           group by w.asset_id) c
$$;

-- As before, with the promised places, of which everybody may know the number.
drop function sharing.properties_of(asset.v_seen, boolean, text, text, boolean, bigint, text[]);
create function sharing.properties_of(a asset.v_seen, own boolean, owner_name text, commune text, shared boolean, occupied bigint, promised bigint,
                                      users text[])
returns json language sql stable as $$
  select case when own then
         json_build_object(
           'kind', a.kind, 'code', a.code, 'owner', a.owner, 'ownerName', owner_name, 'name', a.name, 'address', a.address,
           'status', a.status, 'builtOn', a.built_on, 'inUseFrom', a.in_use_from, 'retiredOn', a.retired_on,
           'capacity', a.capacity, 'occupied', coalesce(occupied, 0), 'promised', coalesce(promised, 0),
           'freePlaces', sharing.v_free(a.capacity, occupied, promised),
           'offered', a.offered, 'shared', coalesce(shared, false), 'users', coalesce(users, '{}'), 'commune', commune,
           'site', a.site_id, 'line', a.line_id, 'sequence', a.sequence, 'poles', a.poles,
           'lengthM', a.length_m, 'measuredLengthM', case when st_dimension(a.geometry) = 1 then st_length(geography(a.geometry)) end,
           'heightM', a.height_m, 'category', a.category, 'structure', a.structure, 'sensitivity', a.sensitivity,
           'givenX', a.given_x, 'givenY', a.given_y, 'givenCrs', a.given_crs,
           'validFrom', a.valid_from, 'validTo', a.valid_to, 'version', a.version)
         else
         json_build_object(
           'kind', a.kind, 'code', null, 'owner', a.owner, 'ownerName', owner_name,
           'capacity', a.capacity, 'occupied', coalesce(occupied, 0), 'promised', coalesce(promised, 0),
           'freePlaces', sharing.v_free(a.capacity, occupied, promised),
           'offered', a.offered, 'shared', coalesce(shared, false))
         end
$$;

-- A restricted tenancy and an open one of the same pair may stand side by side: whoever may not know the restricted one reports
-- the use as if it were not there, and gets the answer that it would get then (backend/docs/DECISIONS.md, Restricted-Stands-Beside).
drop index sharing.tenancy_asset_organisation_start_uk;
create unique index tenancy_asset_organisation_start_uk
  on sharing.tenancy (asset_id, organisation, (coalesce(used_from, '-infinity'::date)), used, restricted);

create or replace function sharing.refuse_overlap() returns trigger language plpgsql as $$
declare
  clash record;
begin
  if (select count(*) from (select from written limit 1001) some_rows) <= 1000 then
    perform pg_advisory_xact_lock(hashtextextended(asset_id::text, 0))
       from (select distinct asset_id from written order by 1) touched;
  end if;
  select n.asset_id, n.organisation into clash
    from written n
    join sharing.tenancy o on o.asset_id = n.asset_id and o.organisation = n.organisation and o.id <> n.id
   where n.used and o.used and n.restricted = o.restricted
     and daterange(n.used_from, n.used_to, '[]') && daterange(o.used_from, o.used_to, '[]')
   limit 1;
  if found then
    raise exception '% already uses asset % in a part of that time', clash.organisation, clash.asset_id
      using errcode = 'exclusion_violation', constraint = 'tenancy_asset_organisation_use_ex';
  end if;
  return null;
end $$;
