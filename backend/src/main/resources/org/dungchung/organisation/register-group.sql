-- A corporate group, new or by its name as it is given now.
insert into organisation.corporate_group (code, name) values (:code, :name)
    on conflict (code) do update set name = excluded.name
