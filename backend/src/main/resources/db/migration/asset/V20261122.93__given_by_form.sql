-- A point that was entered by form, in WGS 84, was given like one in a file: by its position an import finds it again. Those entered before get their
-- coordinates here; of several sites without a code and of one owner at one position only the first, for the others are its doubles. The assets
-- have not changed, so this leaves no version behind.
alter table asset.asset disable trigger asset_history_tg;
with position as (
       select a.id, st_x(a.geometry) as x, st_y(a.geometry) as y,
              row_number() over (partition by a.geometry, coalesce(a.owner, ''), a.kind, coalesce(a.code, '') order by a.recorded_from, a.id) as place
         from asset.asset a
        where a.given_crs is null and geometrytype(a.geometry) = 'POINT')
update asset.asset a
   set given_x = p.x, given_y = p.y, given_crs = 'EPSG:4326'
  from position p
 where p.id = a.id
   and (a.code is not null or a.kind <> 'SITE'
        or p.place = 1
           and not exists (select from asset.asset o
                            where o.kind = 'SITE' and o.code is null and coalesce(o.owner, '') = coalesce(a.owner, '')
                              and o.given_crs = 'EPSG:4326' and o.given_x = p.x and o.given_y = p.y));
alter table asset.asset enable trigger asset_history_tg;
