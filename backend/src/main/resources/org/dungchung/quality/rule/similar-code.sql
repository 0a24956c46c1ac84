-- Assets of one kind and owner whose codes differ only in capitals, blanks, dots, hyphens or leading zeros.
with plain as (
       select a.id, a.kind, a.owner, a.code,
              regexp_replace(regexp_replace(upper(a.code), '[^[:alnum:]]', '', 'g'), '(^|[^0-9])0+(?=[0-9])', '\1', 'g') as plain
         from asset.v_asset_in_use(:day, :known_at) a
        where a.code is not null)
select 'ASSET' as subject, p.id, json_build_object('codes', w.codes) as detail
  from plain p
  join (select kind, owner, plain, json_agg(code order by code) as codes
          from plain
         group by kind, owner, plain
        having count(*) > 1) w on w.kind = p.kind and w.owner is not distinct from p.owner and w.plain = p.plain
