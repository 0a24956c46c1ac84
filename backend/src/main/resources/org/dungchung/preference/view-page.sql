-- On which page a view of an account's own is; no row when it has none such.
select v.page from preference.saved_view v where v.id = :id and v.owner = :me
