-- Up to :tiles tiles of zoom :z, each with the layer; those of which somebody sees more poles come more often: each is the tile of a pole that was drawn.
select distinct 'poles ' || :z || '/' || floor((st_x(p.point) / 20037508.342789244 + 1) / 2 * 2 ^ :z)::int || '/'
                || floor((1 - st_y(p.point) / 20037508.342789244) / 2 * 2 ^ :z)::int
  from (select st_transform(a.geometry, 3857) as point
          from asset.asset a
         where a.kind = 'POLE'
         order by md5(a.id::text) limit :tiles) p
