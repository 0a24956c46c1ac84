-- Refuses rows that were to make what somebody has made since the file was sent.
with refused as (
       delete from staged s
        using exchange.proposed_row p
        where p.run_id = :proposal and p.row_number = s.row_number and p.change = 'CREATED'
          and p.typed is not null and p.typed ->> 'known_id' is null and to_jsonb(s) ->> 'known_id' is not null
       returning s.row_number, to_jsonb(s) ->> 'code' as code)
insert into import_finding
select row_number, case when code is not null then 'code' end, code, 'made-meanwhile',
       'Somebody has recorded the same since the file was sent. Compare it, and send the row again as a change.', 'REFUSED'
  from refused
