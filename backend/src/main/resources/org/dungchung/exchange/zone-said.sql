-- Says of rows outside the territory in which system they would lie inside. With :all the whole file is meant: then all rows outside are
-- refused, for nobody means a list of another place that way.
update import_finding f
   set rule = 'wrong-zone',
       hint = 'In ' || z.zone || ' the place would lie inside, in the declared ' || cast(:declared as text) || ' it does not; declare the other one.',
       facts = jsonb_build_object('crs', cast(:declared as text), 'zone', z.zone),
       severity = case when :all then 'REFUSED' else f.severity end
  from unnest(cast(:rows as bigint[]), cast(:zones as text[])) z (row_number, zone)
 where f.rule = 'outside-territory'
   and f.row_number in (select row_number from outside)
   and (:all or f.row_number = z.row_number);
delete from staged where :all and row_number in (select row_number from outside);
