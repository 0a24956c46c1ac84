-- Rows of a file that may be one with a record of another owner, of the registry or of an earlier or later row: said, and nothing is merged. What was
-- decided of a record is not asked again, whichever file names it anew.
create index on staged using gist (geometry);
analyze staged;

with place as (
       select s.row_number, s.owner, s.geometry, s.site_id, s.known_id, coalesce(s.known_id, s.asset_id) as id
         from staged s
        where s.leader is null
          and not exists (select from asset.v_joined_at('infinity') j where j.asset_id = s.known_id)),
     near as (
       select p.row_number, a.id, coalesce(a.code, '?') as code, a.owner, st_distance(geography(p.geometry), geography(a.geometry)) as metres
         from place p
        cross join lateral (
              select r.id, r.code, r.owner, r.geometry
                from asset.v_asset_in_use((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') r
               where r.kind in ('SITE', 'MAST', 'POLE_LINE') and r.kind = :kind and r.id <> p.id
                 and r.geometry && sameplace.v_around(p.geometry, :metres)
                 and (r.owner = p.owner) is not true and (r.site_id = p.site_id) is not true
                 and sameplace.v_near(:kind, p.geometry, r.geometry, :metres)
              offset 0) a
        where not exists (select from staged known where known.known_id = a.id)
          and not exists (select from sameplace.decision d
                           where d.one = least(p.known_id, a.id) and d.other = greatest(p.known_id, a.id) and d.state = 'DISTINCT' and p.known_id is not null)
        union all
       select p.row_number, o.id, coalesce(o.code, '?'), o.owner, st_distance(geography(p.geometry), geography(o.geometry))
         from place p
        cross join lateral (
              select coalesce(s.known_id, s.asset_id) as id, s.known_id, s.code, s.owner, s.geometry
                from staged s
               where s.leader is null and s.row_number <> p.row_number
                 and s.geometry && sameplace.v_around(p.geometry, :metres)
                 and (s.owner = p.owner) is not true and (s.site_id = p.site_id) is not true
                 and sameplace.v_near(:kind, p.geometry, s.geometry, :metres)
              offset 0) o
        where not exists (select from sameplace.decision d
                           where d.one = least(p.known_id, o.known_id) and d.other = greatest(p.known_id, o.known_id) and d.state <> 'OPEN'
                             and p.known_id is not null and o.known_id is not null)),
     nearest as (
       select distinct on (n.row_number) n.row_number, n.code, n.owner, n.metres, count(*) over (partition by n.row_number) as count
         from near n
        order by n.row_number, n.metres, n.id)
insert into import_finding
select row_number, 'x', null, 'same-position',
       code || ' of ' || coalesce(owner, 'an unknown owner') || ' is ' || round(cast(metres as numeric), 1) || ' m away. If they are one, join them on the page Same place.',
       'WARNING', jsonb_build_object('other', code, 'owner', coalesce(owner, '?'), 'metres', round(cast(metres as numeric), 1), 'count', count)
  from nearest;
