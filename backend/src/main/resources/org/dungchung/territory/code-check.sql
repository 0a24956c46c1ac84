-- Codes of areas and zones: what cannot be one, and what an earlier row has, is refused.
with refused as (
       delete from staged where code !~ '^[A-Za-z0-9._-]{1,32}$' returning row_number, code)
insert into import_finding
select row_number, 'code', code, 'not-an-area-code', 'A code has up to 32 letters, digits, dots and hyphens.', 'REFUSED' from refused;

with refused as (
       delete from staged s
        using (select code, min(row_number) as first_row from staged group by code having count(*) > 1) t
        where t.code = s.code and t.first_row < s.row_number
       returning s.row_number, s.code, t.first_row)
insert into import_finding
select row_number, 'code', code, 'duplicate-code', 'Row ' || first_row || ' has the same code.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;
