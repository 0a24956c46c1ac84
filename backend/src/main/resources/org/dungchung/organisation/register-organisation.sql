-- A legal entity, new or as it is given now.
insert into organisation.organisation (code, name, kind, reason) values (:code, :name, :kind, :reason)
    on conflict (code) do update
   set name = excluded.name, kind = excluded.kind, reason = excluded.reason
 where (organisation.name, organisation.kind) is distinct from (excluded.name, excluded.kind)
