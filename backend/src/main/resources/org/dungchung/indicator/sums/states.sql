-- All states of the records that speak of units, by what is known now. Days as numbers since 1970-01-01 (Day.java).
select r.unit_id, r.record_id, r.beneath, a.kind, a.owner, a.site_id, a.line_id, j.kept_id,
       coalesce(a.poles, 0)                                        as poles,
       case when a.kind in ('DUCT_SECTION', 'POLE_LINE')
            then cast(coalesce(a.length_m, st_length(geography(a.geometry))) / 1000 as numeric) end as kilometres,
       a.status = 'PLANNED'                                        as planned,
       coalesce(a.valid_from - date '1970-01-01', -2147483648)     as valid_from,
       coalesce(a.valid_to - date '1970-01-01', 2147483647)        as valid_to,
       coalesce(a.in_use_from - date '1970-01-01', -2147483647)    as in_use_from,
       coalesce(a.built_on - date '1970-01-01', -2147483647)       as built_on,
       coalesce(a.retired_on - date '1970-01-01', 2147483647)      as retired_on,
       st_x(p.place)                                               as x,
       st_y(p.place)                                               as y
  from indicator.v_record_of(:kinds, :among) r
 cross join lateral (select s.* from asset.v_state() s where s.id = r.record_id offset 0) a
  left join asset.v_joined_at('infinity') j on j.asset_id = r.record_id
  left join lateral (select asset.v_place(a.geometry)) p (place) on r.record_id = r.unit_id and a.kind = any (:kinds)
 order by r.unit_id, r.record_id <> r.unit_id, r.record_id, a.valid_from
