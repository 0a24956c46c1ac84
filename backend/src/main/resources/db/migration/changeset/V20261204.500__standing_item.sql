-- Published: items of change-sets that have not come to nothing: their change-set was not given up, and they were not refused when it was published.
create view changeset.v_standing_item with (security_invoker = true) as
  select i.id, i.change_set_id, i.ordinal
    from changeset.item i
    join changeset.change_set s on s.id = i.change_set_id
   where s.state <> 'WITHDRAWN' and not (s.state = 'PUBLISHED' and i.state = 'REFUSED');
grant select on changeset.v_standing_item to dungchung_app, dungchung_authority, dungchung_organisation;
