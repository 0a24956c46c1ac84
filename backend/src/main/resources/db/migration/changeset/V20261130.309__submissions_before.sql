-- Of what was published before submissions were noted, when it came in: as it is noted since.
insert into organisation.v_submission (organisation, kind, at, source_id)
select distinct c.organisation, case when i.subject = 'ASSET' then coalesce(i.after ->> 'kind', i.subject) else i.subject end, c.decided_at, c.id
  from changeset.change_set c
  join changeset.item i on i.change_set_id = c.id
 where c.state = 'PUBLISHED' and c.organisation is not null and i.state = 'PUBLISHED' and i.subject <> 'IMPORT'
   and not exists (select from organisation.v_submission s where s.source_id = c.id);
