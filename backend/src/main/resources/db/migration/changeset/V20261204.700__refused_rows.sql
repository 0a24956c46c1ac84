-- How many rows of a file were refused while the file as a whole was not, and what a change-set holds.
alter table changeset.item add column refused_rows bigint not null default 0;
comment on column changeset.item.refused_rows is 'Of a file: the rows that a person or a rule has refused since it was sent';

-- The items of a change-set that were not refused; for the module that keeps their files.
create function changeset.v_kept_in(change_set uuid) returns table (ordinal integer, act text, subject text, subject_id uuid, after jsonb, state text)
  language sql stable parallel safe
begin atomic
  select i.ordinal, i.act, i.subject, i.subject_id, i.after, i.state
    from changeset.item i
   where i.change_set_id = v_kept_in.change_set and i.state <> 'REFUSED';
end;
