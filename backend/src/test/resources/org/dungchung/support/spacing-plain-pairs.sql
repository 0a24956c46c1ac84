-- The same pairs without anything of the product: every mast with every other, and the numbers of the decision.
with mast as (
       select a.id, a.geometry, a.height_m, st_intersects(a.geometry, st_makeenvelope(106.19, 20.99, 106.21, 21.01, 4326)) as urban,
              case when a.owner in ('VIE', 'VII') then 'V' else a.owner end as who
         from asset.asset a
        where a.kind = 'MAST'),
pair as (
       select a.id::text as one, b.id::text as other, st_distance(geography(a.geometry), geography(b.geometry)) as metres,
              greatest(case when coalesce(a.who = b.who, false) then case when a.urban then 300 else 450 end else case when a.urban then 120 else 250 end end,
                       case when coalesce(a.who = b.who, false) then case when b.urban then 300 else 450 end else case when b.urban then 120 else 250 end end) as least
         from mast a
         join mast b on a.id::text < b.id::text
        where coalesce(a.height_m, 9) > 3 and coalesce(b.height_m, 9) > 3)
select one || ' ' || other || ' ' || least from pair where metres < least
