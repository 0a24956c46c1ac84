-- Masts in use on a day and those of them that two groups use, without anything of the indicator module.
select count(*)                                as masts,
       count(*) filter (where users.groups > 1) as shared
  from asset.v_asset_in_use(:day, 'infinity') a
 cross join lateral (
       select count(distinct u.group_code) as groups
         from sharing.v_use_at(:day, 'infinity') u
        where u.asset_id = a.id and u.used) users
 where a.kind = 'MAST'
   and a.geometry && (select st_envelope(boundary) from territory.v_area_at(:day, 'infinity') where code = '99')
