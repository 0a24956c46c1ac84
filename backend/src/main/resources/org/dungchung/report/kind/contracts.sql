-- Uses by others than the owner that have no contract in force: it has ended, or there is none. What was or is restricted is told to nobody.
with placed as materialized (
       select c.id, c.commune
         from indicator.v_commune_of('{SITE,MAST,POLE,POLE_LINE,DUCT_SECTION,MANHOLE,CABLE,TRENCH,TUNNEL,SHELTER}', :date, :boundaries, :known_at) c)
select a.id, t.id as tenancy_id, a.code, a.kind, a.owner, coalesce(wo.name, a.owner) as owner_name, u.organisation as tenant, coalesce(wt.name, u.organisation) as tenant_name,
       p.commune, r.name as commune_name, u.places, t.contract_number, t.contract_to, t.used_from, u.lapsed as ended
  from sharing.v_use_at(:date, :known_at) u
  join sharing.v_tenancy_known_at(:known_at) t on t.id = u.tenancy_id
  join asset.v_asset_in_use(:date, :known_at) a on a.id = u.asset_id and a.sensitivity = 'NORMAL'
  left join placed p on p.id = a.id
  left join territory.v_area_at(:boundaries, :known_at) r on r.code = p.commune and r.level = 'COMMUNE'
  left join organisation.v_listed_at(:date, :known_at) wo on wo.code = a.owner
  left join organisation.v_listed_at(:date, :known_at) wt on wt.code = u.organisation
 where u.used and not u.in_force
   and not exists (select from asset.v_restricted x where x.id = a.id)
   and not exists (select from sharing.v_restricted x where x.id = t.id)
   and u.organisation is distinct from a.owner
   and (cast(:area as text) is null or p.commune in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
 order by p.commune collate "C" nulls last, a.kind collate "C", a.code collate "C" nulls last, u.organisation collate "C", t.used_from nulls first,
          t.contract_number collate "C" nulls first, a.id, t.id
