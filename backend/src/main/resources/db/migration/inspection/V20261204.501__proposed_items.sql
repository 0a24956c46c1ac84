-- Which items of its change-set say what follows from a finding: when they all came to nothing, it waits to be decided again. Those whose change-set was
-- given up, or has nothing more in it, wait again now.
alter table inspection.finding add column item_ids uuid[] not null default '{}';
comment on column inspection.finding.item_ids is 'Of its change-set, as long as they have not come to nothing';
alter table inspection.finding_history add column item_ids uuid[] not null default '{}';
update inspection.finding f
   set item_ids = array(select i.id from changeset.v_standing_item i where i.change_set_id = f.change_set_id order by i.ordinal)
 where f.state = 'PROPOSED';
update inspection.finding f
   set state = case when f.contest_id is null then 'OPEN' else 'CONTESTED' end, change_set_id = null
 where f.state = 'PROPOSED' and f.item_ids = '{}';
