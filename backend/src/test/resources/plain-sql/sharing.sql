-- Shared units and all units per commune, one unit after the other. On a pole a network operator's cable counts alone, only poles with
-- one are counted, and an owner of another sector is a user beside; a duct counts by its kilometres.
select c.code as commune, coalesce(sum(u.weight), 0) as units, coalesce(sum(u.weight) filter (where u.users >= 2), 0) as shared
  from territory.area c
  left join (
       select unit.*,
              (select min(i.code) from territory.area i where st_intersects(i.boundary, unit.place)) as commune
         from (select a.id,
                      case a.kind when 'DUCT_SECTION' then st_lineinterpolatepoint(a.geometry, 0.5) else a.geometry end as place,
                      case a.kind when 'DUCT_SECTION' then st_length(geography(a.geometry)) / 1000 else 1 end as weight,
                      case when a.kind = 'POLE' and a.owner = 'POW' then 1 else 0 end
                      + (select count(distinct case t.organisation when 'PHO' then 'VIE' else t.organisation end)
                           from sharing.tenancy t
                          where not t.restricted
                            and (a.kind <> 'POLE' or t.organisation <> 'POW')
                            and (t.used_from is null or t.used_from <= :day::date)
                            and (t.used_to is null or t.used_to >= :day::date)
                            and (t.asset_id = a.id
                                 or t.asset_id in (select m.id from asset.asset m
                                                    where m.site_id = a.id
                                                      and (m.in_use_from is null or m.in_use_from <= :day::date)
                                                      and (m.retired_on is null or m.retired_on > :day::date)))) as users,
                      exists (select from sharing.tenancy t
                               where t.asset_id = a.id and not t.restricted and t.organisation <> 'POW'
                                 and (t.used_from is null or t.used_from <= :day::date)
                                 and (t.used_to is null or t.used_to >= :day::date)) as cable
                 from asset.asset a
                where a.kind = :kind
                  and (a.in_use_from is null or a.in_use_from <= :day::date)
                  and (a.retired_on is null or a.retired_on > :day::date)) unit
        where :kind <> 'POLE' or unit.cable) u on u.commune = c.code
 group by c.code
 order by c.code
