-- One plan of the reference data, new or as the file says it now.
insert into indicator.plan (code, document, signed_on, area_code, boundaries, area_to, source)
values (:plan, :document, :signed_on::date, :area, :boundaries::date, :area_to::date, :source)
    on conflict (code) do update
   set document = excluded.document, signed_on = excluded.signed_on, area_code = excluded.area_code,
       boundaries = excluded.boundaries, area_to = excluded.area_to, source = excluded.source
