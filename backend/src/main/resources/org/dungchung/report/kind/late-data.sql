-- When each organisation last submitted data of each kind that it has, as known at an instant; and who has never submitted of what it owns.
with had as (
       select a.owner as organisation, a.kind from asset.v_asset_in_use(:date, :known_at) a where a.owner is not null group by a.owner, a.kind
        union
       select s.operator, 'STATION' from asset.v_station_at(:date, :known_at) s
        union
       select s.organisation, s.kind from organisation.v_submission s where s.at <= :known_at),
last as (
       select s.organisation, s.kind, max(s.at) as at from organisation.v_submission s where s.at <= :known_at group by s.organisation, s.kind)
select h.organisation,
       o.name,
       h.kind,
       cast(l.at at time zone 'Asia/Ho_Chi_Minh' as date) as last_on
  from had h
  left join last l on l.organisation = h.organisation and l.kind = h.kind
  left join organisation.v_listed_at(:date, :known_at) o on o.code = h.organisation
 order by l.at nulls first, h.organisation, h.kind
