-- Which asset of the registry each row means: that of the same kind, owner and code; without a code the pole with this number in its line,
-- the owner's asset at exactly this given position, else the site there, whoever owns it, the owner's line of exactly this shape. What a scope
-- does not see is not there for it.
analyze staged;

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

update staged s set known_id = a.id
  from (select distinct on (given_crs, given_x, given_y) given_crs, given_x, given_y, id
          from asset.asset
         where :kind = 'SITE' and kind = 'SITE' and code is null
           and (cast(:scope as text) is null
                or owner = :scope
                or exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = asset.id))
         order by given_crs, given_x, given_y, id) a
 where s.code is null and s.known_id is null
   and a.given_x = s.given_x and a.given_y = s.given_y and a.given_crs = s.given_crs;

update staged s set known_id = a.id
  from asset.asset a
 where s.code is null and a.code is null and a.kind = :kind and a.kind in ('POLE_LINE', 'DUCT_SECTION', 'CABLE')
   and a.geometry ~= s.geometry and a.geometry = s.geometry and a.owner is not distinct from s.owner;

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
