-- The kilometres done per commune of an area, each commune by what lies inside it; what lies in no commune is the row without a code.
with commune as (
       select a.code, a.name
         from territory.v_area_at(:boundaries, :known_at) a
        where a.level = 'COMMUNE'
          and (:area::text is null or a.code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))),
inside as materialized (
       select c.code, c.name, sum(cast(u.weight as numeric)) filter (where u.met) as done, sum(cast(u.weight as numeric)) as whole
         from commune c
        cross join lateral indicator.v_progress_at(:unit, :since::date, c.code, :scope, :date, :boundaries, :known_at) u
        where u.counted
        group by c.code, c.name),
outside as (
       select coalesce(sum(cast(u.weight as numeric)) filter (where u.met), 0) - (select coalesce(sum(i.done), 0) from inside i)  as done,
              coalesce(sum(cast(u.weight as numeric)), 0) - (select coalesce(sum(i.whole), 0) from inside i)                      as whole
         from indicator.v_progress_at(:unit, :since::date, :area, :scope, :date, :boundaries, :known_at) u
        where u.counted)
select code, name, coalesce(done, 0) as numerator, whole as denominator from inside
 union all
select null, null, greatest(done, 0), whole from outside where whole > 0.000001
 order by code nulls last
