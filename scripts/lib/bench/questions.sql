-- What people would type, of what is there: lines of account, kind of question, text.
with asset as (
       select id, kind, code, owner, name, address, geometry, cast(row_number() over (partition by kind order by md5(id::text)) as int) as n
         from asset.asset tablesample bernoulli (2) repeatable (7)
        where recorded_by = 'bench'),
     place as (
       select a.n, w.code, territory.v_bare_words(a.name) as bare, a.name, a.geometry
         from (select * from asset where kind = 'POLE' and n <= 20) w (id, kind, code, owner, name2, address, geometry, n)
        cross join lateral (select w.n, t.name, w.geometry from territory.v_area_piece_at(current_date, 'infinity') p
                              join territory.area t on t.id = p.area_id
                             where p.level = 'COMMUNE' and st_intersects(p.piece, w.geometry) limit 1) a),
     question (kind, text, n) as (
       select 'code', lower(code), n from asset where n <= 4
        union all
       select 'beginning', left(code, 4 + n % 6), n from asset where n between 5 and 8
        union all
       select 'part', right(code, 7), n from asset where n between 9 and 12
        union all
       select 'number', substring(code from '[0-9]{4}'), n from asset where n between 13 and 16
        union all
       select 'site', name, n from asset where kind = 'SITE' and n <= 15
        union all
       select 'site unmarked', btrim(platform.words(name)), n from asset where kind = 'SITE' and n between 16 and 30
        union all
       select 'address', btrim(platform.words(address)), n from asset where kind = 'MAST' and n <= 15
        union all
       select 'commune', btrim(bare), n from place
        union all
       select 'commune typed', left(btrim(bare), 4), n from place
        union all
       select 'commune and code', btrim(bare) || ' ' || right(code, 6), n from place
        union all
       select 'owner and code', o.name || ' ' || right(w.code, 10), w.n from asset w join organisation.organisation o on o.code = w.owner where w.kind = 'POLE' and w.n between 21 and 35
        union all
       select 'hamlet', btrim(platform.words(type_word || ' ' || name)), n from (select *, cast(row_number() over (order by md5(id::text)) as int) as n from territory.hamlet where recorded_by = 'bench') h where n <= 15
        union all
       select 'misspelt', overlay(btrim(bare) placing 'zq' from 3 for 1), n from place where n <= 10
        union all
       select 'nothing', 'khongco' || n, n from place where n <= 10)
select (array['planner', 'inspector', 'operator-a'])[1 + (n + length(kind)) % 3], kind, text
  from question
 where text is not null
 order by md5(kind || text || n)
