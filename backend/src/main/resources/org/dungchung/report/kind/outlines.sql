-- The outlines of the communes of an area, or of the provinces of the country, with the codes of all areas in each; simplified to a thousandth of the whole,
-- by PostGIS' own way of doing so, which does not depend on the version of another library.
with area as materialized (
       select a.code, a.name, a.boundary
         from territory.v_area_at(:boundaries, :known_at) a
        where case when cast(:area as text) is null then a.level = 'PROVINCE'
                   else a.level = 'COMMUNE' and a.code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w) end),
extent as materialized (
       select greatest(st_xmax(e.box) - st_xmin(e.box), st_ymax(e.box) - st_ymin(e.box)) / 1000 as tolerance
         from (select st_extent(boundary) from area) e (box))
select a.code,
       a.name,
       case when cast(:area as text) is null
            then array(select w.code from territory.v_code_within(a.code, :boundaries, :known_at) w)
            else array[a.code] end                                             as members,
       st_astext(st_simplify(a.boundary, (select tolerance from extent), true), 5) as outline
  from area a
 order by a.code collate "C"
