-- A mast names its site, a pole its line and a duct section the trench or tunnel in which it lies, by code: the owner's own first, else the only
-- one that has the code. Who may record only for itself names sites and trenches that it sees or is in already, and its own lines; all others are
-- as unknown as those that do not exist.
create index on staged (site_code) where site_code is not null;
create index on staged (line_code) where line_code is not null;

with wanted as (
       select distinct coalesce(owner, '') as owner, site_code as code from staged where site_code is not null),
     found as (
       select w.owner, w.code,
              coalesce((array_agg(a.id) filter (where coalesce(a.owner, '') = w.owner))[1],
                       case when count(*) = 1 then (array_agg(a.id))[1] end) as id
         from wanted w
         join asset.asset a on a.kind = 'SITE' and a.code = w.code
        where cast(:scope as text) is null or a.owner = :scope
           or exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = a.id)
           or exists (select from asset.asset m where m.site_id = a.id and m.owner = :scope)
        group by w.owner, w.code)
update staged s set site_id = f.id
  from found f
 where f.code = s.site_code and f.owner = coalesce(s.owner, '');

with wanted as (
       select distinct coalesce(owner, '') as owner, line_code as code from staged where line_code is not null),
     found as (
       select w.owner, w.code,
              coalesce((array_agg(a.id) filter (where coalesce(a.owner, '') = w.owner))[1],
                       case when count(*) = 1 then (array_agg(a.id))[1] end) as id
         from wanted w
         join asset.asset a on a.code = w.code
                           and a.kind = any (case :kind when 'POLE' then array['POLE_LINE'] else array['TRENCH', 'TUNNEL'] end)
        where cast(:scope as text) is null or a.owner = :scope
           or a.kind <> 'POLE_LINE'
              and (exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = a.id)
                   or exists (select from asset.asset d where d.line_id = a.id and d.owner = :scope))
        group by w.owner, w.code)
update staged s set line_id = f.id
  from found f
 where f.code = s.line_code and f.owner = coalesce(s.owner, '');

with refused as (
       delete from staged where site_code is not null and site_id is null returning row_number, site_code)
insert into import_finding
select row_number, 'site', site_code, 'unknown-site', 'No site has this code, or sites of several owners have it: load the sites first.', 'REFUSED'
  from refused;

with refused as (
       delete from staged where line_code is not null and line_id is null returning row_number, line_code)
insert into import_finding
select row_number, case :kind when 'POLE' then 'line' else 'trench' end, line_code, case :kind when 'POLE' then 'unknown-line' else 'unknown-trench' end,
       case :kind when 'POLE' then 'No pole line has this code, or lines of several owners have it: load the lines first.'
                  else 'No trench or tunnel has this code, or several owners have it: load the trenches first.' end, 'REFUSED'
  from refused;

create temp view staged_place as
  select row_number, asset.v_place(geometry) as place
    from staged;
