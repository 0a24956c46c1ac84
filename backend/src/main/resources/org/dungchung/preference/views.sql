-- The views of a page that an account sees: its own, and what others of its organisation or commune office, or of the authority, have shared.
select v.id, v.page, v.name, v.owner, v.shared, v.params, v.saved_at, v.owner = :me as own
  from preference.saved_view v
 where v.page = :page
   and v.scope is not distinct from cast(:scope as text)
   and (v.owner = :me or v.shared)
 order by v.owner <> :me, v.name, v.owner
