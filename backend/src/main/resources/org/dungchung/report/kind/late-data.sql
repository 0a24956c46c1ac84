-- When each organisation last submitted data of each kind that it has, as known at an instant; and who has never submitted of what it owns. Nothing is
-- said of what an organisation has of a kind where all of it was or is restricted.
with owned as materialized (
       select a.owner as organisation, a.kind,
              bool_and(a.sensitivity <> 'NORMAL' or exists (select from asset.v_restricted x where x.id = a.id)) as restricted
         from asset.v_asset_in_use(:date, :known_at) a
        where a.owner is not null
        group by a.owner, a.kind
        union all
       select s.operator, 'STATION', bool_and(a.sensitivity <> 'NORMAL' or exists (select from asset.v_restricted x where x.id = a.id))
         from asset.v_station_at(:date, :known_at) s
         join asset.v_asset_at(:date, :known_at) a on a.id = s.asset_id
        group by s.operator),
last as (
       select s.organisation, s.kind, max(s.at) as at from organisation.v_submission s where s.at <= :known_at group by s.organisation, s.kind),
had as (
       select w.organisation, w.kind from owned w where not w.restricted
        union
       select l.organisation, l.kind from last l
        where not exists (select from owned w where w.restricted and w.organisation = l.organisation and w.kind = l.kind))
select h.organisation,
       o.name,
       h.kind,
       cast(l.at at time zone 'Asia/Ho_Chi_Minh' as date) as last_on
  from had h
  left join last l on l.organisation = h.organisation and l.kind = h.kind
  left join organisation.v_listed_at(:date, :known_at) o on o.code = h.organisation
 order by l.at nulls first, h.organisation collate "C", h.kind collate "C"
