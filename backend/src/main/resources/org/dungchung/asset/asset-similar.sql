-- A new code that differs from a known one of the same kind and owner, or from that of an earlier row, by capitals and blanks alone is most
-- likely the same asset written in another way. It is taken as it stands, and said.
with named as (
       select row_number, owner, code, lower(regexp_replace(code, '\s', '', 'g')) as folded
         from staged where code is not null and known_id is null and leader is null),
     seen as (
       select a.owner, a.code, lower(regexp_replace(a.code, '\s', '', 'g')) as folded, 0 as row_number
         from asset.asset a
        where a.kind = :kind and a.code is not null
        union all
       select owner, code, folded, row_number from named),
     similar_code as (
       select distinct on (n.row_number) n.row_number, n.code, s.code as other
         from named n
         join seen s on s.folded = n.folded and s.owner is not distinct from n.owner and s.code <> n.code and s.row_number < n.row_number
        order by n.row_number, s.row_number, s.code)
insert into import_finding
select row_number, 'code', code, 'similar-code',
       'There is also ' || other || '. If that is the same asset, write its code as it stands there.', 'WARNING',
       jsonb_build_object('other', other)
  from similar_code;
