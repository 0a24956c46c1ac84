-- Whether an audience sees, or saw before, any of the assets of some changes.
select exists (
  select from asset.v_seen_at(cast(now() at time zone 'Asia/Ho_Chi_Minh' as date), 'infinity', :scope, :cleared) s
   where s.id = any (array(select i.id from platform.change c cross join lateral unnest(c.ids) i (id) where c.no = any (cast(:changes as bigint[])))))
    or exists (
  select from asset.v_seen_at(cast(now() at time zone 'Asia/Ho_Chi_Minh' as date), cast(:began as timestamptz), :scope, :cleared) s
   where s.id = any (array(select i.id from platform.change c cross join lateral unnest(c.ids) i (id) where c.no = any (cast(:changes as bigint[])))))
    or exists (
  select from platform.change c
   where c.no = any (cast(:changes as bigint[])) and (c.told = 'OPEN' or c.told = 'NORMAL' and cast(:scope as text) is null)
     and case when cast(:scope as text) like '@%'
              then map.was_open_in(c.ids, cast(:began as timestamptz), substr(cast(:scope as text), 2)) is not null
              else true end)
