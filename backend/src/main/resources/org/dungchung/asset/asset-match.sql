-- Which asset of the registry each row means: that of the same kind, owner and code; without a code the pole with this number in its line,
-- the owner's asset at exactly this given position, else the owner's asset of this place or shape, in whatever system it was given. Sites of several owners may stand at one
-- position, and none is ever given to another owner: a row that names no owner means the first that its file names there, else the oldest
-- site there; a row that names one takes a site of which nobody knew the owner. What a scope does not see is not there for it.
analyze staged;

update staged s set owner = n.owner
  from (select distinct on (given_crs, given_x, given_y) given_crs, given_x, given_y, owner
          from staged
         where :kind = 'SITE' and code is null and owner is not null
         order by given_crs, given_x, given_y, row_number) n
 where s.code is null and s.owner is null
   and n.given_x = s.given_x and n.given_y = s.given_y and n.given_crs = s.given_crs;

update staged s set known_id = a.id
  from asset.asset a
 where a.kind = :kind and a.code = s.code and coalesce(a.owner, '') = coalesce(s.owner, '')
   and exists (select from asset.asset any_of_kind where any_of_kind.kind = :kind);

update staged s set known_id = a.id
  from asset.asset a
 where s.code is null and a.code is null and a.kind = :kind and a.line_id = s.line_id and a.sequence = s.sequence;

update staged s set known_id = a.id
  from asset.asset a
 where s.code is null and a.code is null and a.kind = :kind and s.known_id is null and (s.line_id is null or s.sequence is null)
   and a.given_x = s.given_x and a.given_y = s.given_y and a.given_crs = s.given_crs
   and a.owner is not distinct from s.owner;

-- Who may record only for itself is told below of another's site that it sees.
with wanted as (
       select distinct given_crs, given_x, given_y
         from staged
        where :kind = 'SITE' and code is null and known_id is null and (owner is null or cast(:scope as text) is not null)),
     oldest as (
       select distinct on (w.given_crs, w.given_x, w.given_y) w.given_crs, w.given_x, w.given_y, a.id
         from wanted w
         join asset.asset a on a.given_crs = w.given_crs and a.given_x = w.given_x and a.given_y = w.given_y and a.code is null and a.kind = 'SITE'
        where cast(:scope as text) is null
           or exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = a.id)
        order by w.given_crs, w.given_x, w.given_y,
                 least(a.recorded_from, (select min(h.recorded_from) from asset.asset_history h where h.id = a.id)), a.owner nulls first)
update staged s set known_id = o.id
  from oldest o
 where s.code is null and s.known_id is null and (s.owner is null or cast(:scope as text) is not null)
   and o.given_x = s.given_x and o.given_y = s.given_y and o.given_crs = s.given_crs;

with first_owner as (
       select distinct on (given_crs, given_x, given_y) given_crs, given_x, given_y, owner
         from staged
        where :kind = 'SITE' and code is null and known_id is null and owner is not null and cast(:scope as text) is null
        order by given_crs, given_x, given_y, row_number)
update staged s set known_id = a.id
  from first_owner f
  join asset.asset a on a.given_crs = f.given_crs and a.given_x = f.given_x and a.given_y = f.given_y and a.owner is null
   and a.code is null and a.kind = 'SITE'
 where s.code is null and s.known_id is null and s.owner = f.owner
   and s.given_x = f.given_x and s.given_y = f.given_y and s.given_crs = f.given_crs;

update staged s set known_id = a.id
  from asset.asset a
 where s.code is null and a.code is null and a.kind = :kind and s.known_id is null and (s.line_id is null or s.sequence is null)
   and a.geometry && st_expand(s.geometry, 1e-9) and asset.v_same_place(s.geometry, a.geometry) and a.owner is not distinct from s.owner;

-- Without a code a site is found by its position; who may edit only its own assets may not take that of another.
with refused as (
       delete from staged s using asset.asset a
        where a.id = s.known_id and cast(:scope as text) is not null and a.owner is distinct from :scope
       returning s.row_number)
insert into import_finding
select row_number, 'owner', null, 'not-your-asset', 'The registry has an asset of another owner there.', 'REFUSED'
  from refused;

-- The authority alone decides what is restricted; an operator's file may repeat what is.
with refused as (
       delete from staged s
        using (select i.row_number
                 from staged i
                 left join asset.asset a on a.id = i.known_id
                where i.sensitivity <> coalesce(a.sensitivity, 'NORMAL')) o
        where o.row_number = s.row_number and cast(:scope as text) is not null
       returning s.row_number, s.sensitivity)
insert into import_finding
select row_number, 'sensitivity', sensitivity, 'not-allowed', 'The authority alone decides what is restricted; leave it empty.', 'REFUSED'
  from refused;

with refused as (
       delete from staged s using asset.asset a
        where a.line_id = s.line_id and a.sequence = s.sequence and a.id is distinct from s.known_id
       returning s.row_number, s.sequence)
insert into import_finding
select row_number, 'sequence', sequence::text, 'sequence-taken', 'Another pole of the line has this number.', 'REFUSED'
  from refused;
