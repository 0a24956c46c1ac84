-- One support of a cable as a person says it, new or said again.
insert into asset.cable_support (id, cable_id, support_id, sequence, reason)
values (:id, :asset, :support, :sequence, :reason)
    on conflict (id) do update
   set support_id = excluded.support_id, sequence = excluded.sequence, reason = excluded.reason
