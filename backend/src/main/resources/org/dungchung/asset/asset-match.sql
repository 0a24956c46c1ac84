-- Which asset of the registry each row means: that of the same kind, owner and code; without a code the pole with this number in its line,
-- the site at exactly this given position, the owner's asset at exactly this given position, the owner's line of exactly this shape.
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
   and (a.kind = 'SITE' or a.owner is not distinct from s.owner);

update staged s set known_id = a.id
  from asset.asset a
 where s.code is null and a.code is null and a.kind = :kind and a.kind in ('POLE_LINE', 'DUCT_SECTION')
   and a.geometry ~= s.geometry and a.geometry = s.geometry and a.owner is not distinct from s.owner;

-- Without a code a site is found by its position, whoever owns it; who may edit only its own assets may not take that of another.
with refused as (
       delete from staged s using asset.asset a
        where a.id = s.known_id and cast(:scope as text) is not null and a.owner is distinct from :scope
       returning s.row_number)
insert into import_finding
select row_number, 'owner', null, 'not-your-asset', 'The registry has an asset of another owner there.', 'REFUSED'
  from refused;

with refused as (
       delete from staged s using asset.asset a
        where a.line_id = s.line_id and a.sequence = s.sequence and a.id is distinct from s.known_id
       returning s.row_number, s.sequence)
insert into import_finding
select row_number, 'sequence', sequence::text, 'sequence-taken', 'Another pole of the line has this number.', 'REFUSED'
  from refused;
