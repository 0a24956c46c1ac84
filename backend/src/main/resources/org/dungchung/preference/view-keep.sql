-- A view that is saved, or saved again by who has it.
insert into preference.saved_view (id, page, name, owner, scope, shared, params, saved_at)
values (:id, :page, :name, :me, :scope, :shared, cast(:params as jsonb), :saved_at)
    on conflict (id) do update
   set name = excluded.name, shared = excluded.shared, params = excluded.params, saved_at = excluded.saved_at
 where saved_view.owner = excluded.owner
