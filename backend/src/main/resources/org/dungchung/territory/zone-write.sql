-- As with areas: a difference from an earlier version ends that one the day before the file's first day and begins a new one; on the same
-- first day, or without one, it corrects.
drop table if exists changed;
create temp table changed on commit drop as
select s.row_number, z.id, coalesce(s.ends_on, z.valid_to) as valid_to, coalesce(s.document, z.document) as document,
       coalesce(s.undergrounded_on, z.undergrounded_on) as undergrounded_on, coalesce(s.shared_on, z.shared_on) as shared_on,
       coalesce(coalesce(z.valid_from, '-infinity') < cast(:valid_from as date), false) as from_then_on
  from staged s
  join territory.zone z on z.id = s.known_id
 where (z.kind, z.name, z.boundary, z.document, z.undergrounded_on, z.shared_on, z.valid_to)
       is distinct from (s.kind, s.name, s.geometry, coalesce(s.document, z.document), coalesce(s.undergrounded_on, z.undergrounded_on),
                         coalesce(s.shared_on, z.shared_on), coalesce(s.ends_on, z.valid_to));

update territory.zone z
   set valid_to = cast(:valid_from as date) - 1, reason = :reason
  from changed c
 where c.id = z.id and c.from_then_on;

update territory.zone z
   set kind = s.kind, name = s.name, boundary = s.geometry, document = c.document, undergrounded_on = c.undergrounded_on, shared_on = c.shared_on,
       valid_to = c.valid_to, reason = :reason
  from changed c
  join staged s on s.row_number = c.row_number
 where c.id = z.id and not c.from_then_on;

insert into territory.zone (code, kind, name, document, undergrounded_on, shared_on, valid_from, valid_to, boundary, reason)
select s.code, s.kind, s.name, coalesce(c.document, s.document), coalesce(c.undergrounded_on, s.undergrounded_on), coalesce(c.shared_on, s.shared_on),
       cast(:valid_from as date), coalesce(c.valid_to, s.ends_on), s.geometry, :reason
  from staged s
  left join changed c on c.row_number = s.row_number
 where s.known_id is null or c.from_then_on;

insert into outcome select row_number, case when from_then_on then 'CREATED' else 'UPDATED' end from changed;
insert into outcome select row_number, 'CREATED' from staged where known_id is null;
