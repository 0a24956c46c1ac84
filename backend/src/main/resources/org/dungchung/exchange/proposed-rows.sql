-- Rows of a run that wait, by their number, after one of them: their cells in the order of the file, what was found of them then and when they were
-- published, where they lie, and what of a known asset they would change, compared with how it stood when the file was sent.
with page as (
       select p.row_number, p.change, p.reason, p.refused_by, p.cells, p.typed, r.proposed_heads, r.ended_at
         from exchange.proposed_row p
         join exchange.run r on r.id = p.run_id
        where p.run_id = :run and p.row_number > :after
          and (not :refused or p.reason is not null)
          and (not :found or p.row_number in (
               select f.row_number from exchange.finding f join exchange.run o on o.id = f.run_id
                where o.id = :run or o.proposed_run = :run and f.severity = 'REFUSED'))
        order by p.row_number
        limit :limit),
     found as (
       select f.row_number,
              json_agg(json_build_object('row', f.row_number, 'field', f.field, 'value', f.value, 'rule', f.rule, 'hint', f.hint, 'severity', f.severity,
                                         'facts', coalesce(f.facts, '{}')) order by f.ordinal) as findings
         from exchange.finding f
         join exchange.run r on r.id = f.run_id
        where (r.id = :run or r.proposed_run = :run and f.severity = 'REFUSED' and f.rule <> 'refused-in-review')
          and f.row_number in (select row_number from page)
        group by f.row_number)
select p.row_number as row, p.change, p.reason, p.refused_by, coalesce(f.findings, '[]') as findings, p.typed,
       (select json_object_agg(h.head, p.cells -> (h.place::integer - 1) order by h.place)
          from unnest(p.proposed_heads) with ordinality h (head, place)) as cells,
       case when known.id is null then null else (
         select json_agg(json_build_object('field', t.field, 'before', known.told -> t.field, 'after', t.said) order by t.field)
           from (select e.key as field, e.value as said
                   from jsonb_each(p.typed - '{known_id,asset_id,leader,organisation,sharers,commune,site_id,line_id,given_x,given_y,given_crs,geometry,attributes}'::text[]
                                   || (select coalesce(jsonb_object_agg('attributes.' || x.key, x.value), '{}') from jsonb_each(p.typed -> 'attributes') x)) e
                  where known.told -> e.key is distinct from e.value
                  union all
                 select 'geometry', p.typed -> 'geometry'
                  where not asset.v_same_place(known.geometry, st_geomfromgeojson(p.typed -> 'geometry'))) t) end as differences
  from page p
  left join found f on f.row_number = p.row_number
  left join lateral (
       select a.id, a.geometry,
              to_jsonb(a) || (select coalesce(jsonb_object_agg('attributes.' || x.key, x.value), '{}') from jsonb_each(a.attributes) x) || jsonb_build_object(
                'site_code', (select s.code from asset.v_asset_at((p.ended_at at time zone 'Asia/Ho_Chi_Minh')::date, p.ended_at) s where s.id = a.site_id),
                'line_code', (select l.code from asset.v_asset_at((p.ended_at at time zone 'Asia/Ho_Chi_Minh')::date, p.ended_at) l where l.id = a.line_id)) as told
         from asset.v_asset_at((p.ended_at at time zone 'Asia/Ho_Chi_Minh')::date, p.ended_at) a
        where a.id = (p.typed ->> 'known_id')::uuid) known on true
 order by p.row_number
