-- A view that is not wanted any more; another's is as one that is not there.
delete from preference.saved_view where id = :id and owner = :me
