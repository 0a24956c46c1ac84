-- What can be and yet is likely a slip is taken as it stands, and said: a word that is in no list, a day before there were such
-- assets, a new asset beside one that is there already, a duct section that ends nowhere, a commune in which the position does not lie.
insert into import_finding
select row_number, 'category', category, 'unknown-category',
       coalesce('The categories of this kind are ' || nullif(array_to_string(asset.v_categories(:kind), ', '), '') || '.', 'This kind has no categories.')
         || ' The row is kept as it is written.',
       'WARNING', jsonb_build_object('words', array_to_string(asset.v_categories(:kind), ', '))
  from staged
 where category is not null and category <> all (asset.v_categories(:kind));

insert into import_finding
select row_number, 'structure', structure, 'unknown-structure',
       'Not a structure that is known: dây néo, tự đứng, cột đơn thân, ngụy trang, trên mái công trình. The row is kept as it is written.', 'WARNING'
  from staged
 where structure is not null and structure <> all (asset.v_structures(:kind));

insert into import_finding
select s.row_number, d.field, d.day::text, 'unlikely-day', 'That is before 1950; look at the year.', 'WARNING'
  from staged s
 cross join lateral (values ('builtOn', s.built_on), ('inUseFrom', s.in_use_from)) d (field, day)
 where d.day < '1950-01-01';

-- Another's assets are compared for the authority only: that one is there may be nobody else's business. An owner's own poles and manholes may stand
-- side by side, another's within arm's length is likely the same. Where the registry has none of the kind around, no row is looked at.
with near as (
       select distinct on (s.row_number) s.row_number, s.code, a.code as other, a.owner,
              round(st_distance(geography(s.geometry), geography(a.geometry))) as metres
         from staged s
         join asset.asset a on a.kind = :kind and a.status <> 'RETIRED'
                           and a.geometry && st_expand(s.geometry, case when :kind in ('POLE', 'MANHOLE') then 0.00003 else 0.0003 end)
                           and st_dwithin(geography(a.geometry), geography(s.geometry), case when :kind in ('POLE', 'MANHOLE') then 2 else 20 end)
                           and (cast(:scope as text) is null or a.owner = :scope)
        where :kind in ('SITE', 'MAST', 'POLE', 'MANHOLE')
          and s.known_id is null
          and s.leader is null
          and (s.code is not null and :kind in ('SITE', 'MAST') or :kind in ('POLE', 'MANHOLE') and a.owner <> s.owner)
          and exists (select from asset.asset o
                       where o.kind = :kind and o.geometry && (select st_expand(st_setsrid(geometry(st_extent(e.geometry)), 4326), 0.0003) from staged e))
          and (s.site_id is null or a.site_id is distinct from s.site_id)
        order by s.row_number, st_distance(geography(s.geometry), geography(a.geometry)), a.id)
insert into import_finding
select row_number, 'x', code, 'near-another',
       'There is ' || coalesce(other, 'one without a code') || ' of ' || coalesce(owner, 'an unknown owner') || ' ' || metres
         || ' m away. If that is the same, give it the code and the owner that stand there.',
       'WARNING', jsonb_build_object('other', other, 'owner', owner, 'metres', metres)
  from near;

-- Of manholes a caller knows its own and those that it sees.
with open_end as (
       select s.row_number, s.code, count(*) as ends
         from staged s
        cross join lateral (
              values (st_startpoint(st_geometryn(s.geometry, 1))), (st_endpoint(st_geometryn(s.geometry, st_numgeometries(s.geometry))))) e (place)
        where :kind = 'DUCT_SECTION' and coalesce(s.status, 'ACTIVE') <> 'RETIRED'
          and not exists (
              select from asset.asset m
               where m.kind = 'MANHOLE' and m.status <> 'RETIRED'
                 and st_dwithin(m.geometry, e.place, 0.00003) and st_dwithin(geography(m.geometry), geography(e.place), 2)
                 and (cast(:scope as text) is null or m.owner = :scope
                      or exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = m.id)))
        group by s.row_number, s.code)
insert into import_finding
select row_number, 'wkt', code, 'end-without-manhole',
       ends || case ends when 1 then ' end lies' else ' ends lie' end || ' more than 2 m from every manhole. Load the manholes first, or look at the line.',
       'WARNING', jsonb_build_object('ends', ends)
  from open_end;

with named as (
       select s.row_number, s.commune, c.code, c.name
         from staged s
         left join lateral (
              select a.code, a.name
                from territory.v_area_over(asset.v_place(s.geometry), 'COMMUNE',
                                           coalesce(cast(:day as date), (now() at time zone 'Asia/Ho_Chi_Minh')::date), 'infinity') a
               order by a.code limit 1) c on true
        where s.commune is not null)
insert into import_finding
select row_number, 'commune', commune, 'commune-differs',
       'The position lies in ' || name || ' (' || code || '). Look at the coordinates, or at the commune.', 'WARNING',
       jsonb_build_object('code', code, 'name', name)
  from named
 where code is not null
   and commune <> code
   and regexp_replace(lower(normalize(commune)), '^(xã|phường|thị trấn|đặc khu)\s+', '')
         <> regexp_replace(lower(normalize(name)), '^(xã|phường|thị trấn|đặc khu)\s+', '');
