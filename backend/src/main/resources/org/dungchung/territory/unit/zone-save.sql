-- A version of a zone as a person says it, new or said again; who gives the ground that is recorded leaves it as it is.
insert into territory.zone (id, code, kind, name, document, undergrounded_on, shared_on, boundary, valid_from, valid_to, reason)
select :id, :code, :kind, :name, cast(:document as text), cast(:undergroundedOn as date), cast(:sharedOn as date),
       case when territory.v_same_ground(g.boundary, k.boundary) then k.boundary else g.boundary end,
       cast(:validFrom as date), cast(:validTo as date), cast(:reason as text)
  from (select st_multi(cast(cast(:boundary as text) as geometry)) as boundary) g
  left join territory.zone k on k.id = cast(:before as uuid)
    on conflict (id) do update
   set code = excluded.code, kind = excluded.kind, name = excluded.name, document = excluded.document, undergrounded_on = excluded.undergrounded_on,
       shared_on = excluded.shared_on, boundary = excluded.boundary,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, reason = excluded.reason
