-- Of the files that organisations loaded before submissions were noted, when each came in. What it held is called as its kind of asset is.
insert into organisation.v_submission (organisation, kind, at, source_id)
select r.organisation,
       regexp_replace(regexp_replace(regexp_replace(upper(replace(r.target, '-', '_')), 'IES$', 'Y'), 'CHES$', 'CH'), 'S$', ''),
       r.ended_at, r.id
  from exchange.run r
 where r.mode = 'apply' and r.organisation is not null
   and not exists (select from organisation.v_submission s where s.source_id = r.id);
