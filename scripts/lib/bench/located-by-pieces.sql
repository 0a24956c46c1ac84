-- Poles and the communes they lie in, by the pieces of these: each piece to its poles by their index.
select count(*), sum(hashtext(f.id::text || f.code)::bigint)
  from (select distinct on (l.id) l.id, p.code
          from territory.v_area_piece_at(current_date, 'infinity') p
         cross join lateral (
               select a.id from asset.v_asset_at(current_date, 'infinity') a
                where a.kind = 'POLE' and a.geometry && p.piece and st_intersects(p.piece, asset.v_place(a.geometry)) offset 0) l
         where p.level = 'COMMUNE' and p.code < :'below'
         order by l.id, p.code) f
