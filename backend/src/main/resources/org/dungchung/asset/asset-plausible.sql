-- What can be and yet is likely a slip is taken as it stands, and said: a word that is in no list, a day before there were such
-- assets, a new site or mast beside one that is there already, a commune in which the position does not lie.
insert into import_finding
select row_number, 'category', category, 'unknown-category',
       coalesce('The categories of this kind are ' || nullif(array_to_string(asset.v_categories(:kind), ', '), '') || '.', 'This kind has no categories.')
         || ' The row is kept as it is written.',
       'WARNING', jsonb_build_object('words', array_to_string(asset.v_categories(:kind), ', '))
  from staged
 where category <> all (asset.v_categories(:kind));

insert into import_finding
select row_number, 'structure', structure, 'unknown-structure',
       'Not a structure that is known: dây néo, tự đứng, cột đơn thân, ngụy trang, trên mái công trình. The row is kept as it is written.', 'WARNING'
  from staged
 where structure <> all (asset.v_structures(:kind));

insert into import_finding
select s.row_number, d.field, d.day::text, 'unlikely-day', 'That is before 1950; look at the year.', 'WARNING'
  from staged s
 cross join lateral (values ('builtOn', s.built_on), ('inUseFrom', s.in_use_from)) d (field, day)
 where d.day < '1950-01-01';

-- Another's assets are compared for the authority only: that one is there may be nobody else's business.
with near as (
       select distinct on (s.row_number) s.row_number, s.code, a.code as other, a.owner,
              round(st_distance(geography(s.geometry), geography(a.geometry))) as metres
         from staged s
         join asset.asset a on a.kind = :kind and a.status <> 'RETIRED'
                           and a.geometry && st_expand(s.geometry, 0.0003)
                           and st_dwithin(geography(a.geometry), geography(s.geometry), 20)
                           and (cast(:scope as text) is null or a.owner = :scope)
        where :kind in ('SITE', 'MAST')
          and s.known_id is null
          and s.leader is null
          and s.code is not null
          and (s.site_id is null or a.site_id is distinct from s.site_id)
        order by s.row_number, st_distance(geography(s.geometry), geography(a.geometry)), a.id)
insert into import_finding
select row_number, 'x', code, 'near-another',
       'There is ' || coalesce(other, 'one without a code') || ' of ' || coalesce(owner, 'an unknown owner') || ' ' || metres
         || ' m away. If that is the same, give it the code and the owner that stand there.',
       'WARNING', jsonb_build_object('other', other, 'owner', owner, 'metres', metres)
  from near;

with named as (
       select s.row_number, s.commune, c.code, c.name
         from staged s
         left join lateral (
              select a.code, a.name
                from territory.v_area_piece_at(coalesce(cast(:day as date), (now() at time zone 'Asia/Ho_Chi_Minh')::date), 'infinity') p
                join territory.v_area_at(coalesce(cast(:day as date), (now() at time zone 'Asia/Ho_Chi_Minh')::date), 'infinity') a on a.id = p.area_id
               where p.level = 'COMMUNE' and st_intersects(p.piece, asset.v_place(s.geometry))
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
