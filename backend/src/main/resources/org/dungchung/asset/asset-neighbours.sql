-- A new site without a code at exactly the position of another owner's, in the registry or in an earlier row: most likely one list names
-- another owner of the same site than the other. Both are recorded, and the authority is told.
with fresh as (
       select row_number, owner, given_crs, given_x, given_y
         from staged
        where :kind = 'SITE' and code is null and known_id is null and leader is null and owner is not null),
     there as (
       select f.row_number, a.owner, 0 as earlier
         from fresh f
         join asset.asset a on a.given_crs = f.given_crs and a.given_x = f.given_x and a.given_y = f.given_y and a.code is null and a.kind = 'SITE'
        union all
       select f.row_number, s.owner, s.row_number
         from fresh f
         join staged s on s.given_crs = f.given_crs and s.given_x = f.given_x and s.given_y = f.given_y and s.code is null and s.leader is null
          and s.row_number < f.row_number),
     differing as (
       select distinct on (f.row_number) f.row_number, f.owner, t.owner as other
         from fresh f
         join there t on t.row_number = f.row_number and t.owner <> f.owner
        order by f.row_number, t.earlier, t.owner)
insert into import_finding
select row_number, 'owner', owner, 'owner-differs',
       'There is also a site of ' || other || ' at exactly this position: each owner has its own. If it is one site, correct the owner, or give it a code.',
       'WARNING', jsonb_build_object('owner', owner, 'other', other)
  from differing;
