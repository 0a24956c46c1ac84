-- Refuses rows that say what another item of the change-set makes, a row of another file or a thing of its own: the later one would overwrite the
-- earlier. Once published, only what was published before counts, and no row that was refused then.
with item as (
       select * from changeset.v_kept_in(:change_set) where not :publishing or state = 'PUBLISHED'),
     made as (
       select i.ordinal, r.file_name as file, p.row_number as row, exchange.row_key(:target, p.typed) as key
         from item i
         join exchange.run r on r.id = i.subject_id and r.target = :target and r.id is distinct from cast(:proposal as uuid)
         join exchange.proposed_row p on p.run_id = r.id
        where i.subject = 'IMPORT' and p.change = 'CREATED' and p.reason is null and p.typed is not null
          and not exists (
              select from exchange.run o
                join exchange.finding f on f.run_id = o.id and f.row_number = p.row_number and f.severity = 'REFUSED'
               where o.proposed_run = r.id)
        union all
       select i.ordinal, null, null,
              exchange.row_key(:target, jsonb_build_object('code', i.after ->> 'code', 'owner', i.after ->> 'owner', 'geometry', i.after -> 'geometry'))
         from item i
        where i.act = 'asset-register' and i.after ->> 'kind' = :kind
        union all
       select i.ordinal, null, null, array[i.after ->> 'asset', i.after ->> 'organisation', i.after ->> 'usedFrom']
         from item i
        where i.act = 'tenancy-report' and :target = 'tenancies'),
     twin as (
       select distinct on (s.row_number) s.row_number, to_jsonb(s) ->> 'code' as code, m.ordinal, m.file, m.row
         from staged s
         join made m on m.key = exchange.row_key(:target, jsonb_strip_nulls(to_jsonb(s)) #- '{geometry,crs}')
        order by s.row_number, m.ordinal, m.row),
     refused as (
       delete from staged s using twin t where t.row_number = s.row_number
       returning t.*)
insert into import_finding
select row_number, case when code is not null then 'code' end, code,
       case when file is null then 'made-by-item' else 'made-by-file' end,
       case when file is null then 'Item ' || ordinal || ' of the change-set makes the same; take one of both out.'
            else 'Row ' || row || ' of ' || file || ' (item ' || ordinal || ' of the change-set) makes the same; take one of both out.' end,
       'REFUSED', jsonb_strip_nulls(jsonb_build_object('item', ordinal, 'file', file, 'first', row))
  from refused
