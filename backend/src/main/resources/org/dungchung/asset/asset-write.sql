-- The rows become assets: what the registry knows is updated where a row says something else, what it does not know is inserted.
-- A state of a later day than the file's stays (asset-states.sql). An empty cell says nothing, and who says the same place (to a tenth of a millimetre) in another system leaves it as it was given. A file that holds from a later day than the known state makes a new state from that day on.
with told as (
       select s.row_number, a.id,
              coalesce(s.code, a.code) as code, coalesce(s.owner, a.owner) as owner, coalesce(s.name, a.name) as name,
              coalesce(s.address, a.address) as address,
              case when p.same then a.geometry else s.geometry end as geometry,
              case when p.same then coalesce(a.given_x, s.given_x) else coalesce(s.given_x, a.given_x) end as given_x,
              case when p.same then coalesce(a.given_y, s.given_y) else coalesce(s.given_y, a.given_y) end as given_y,
              case when p.same then coalesce(a.given_crs, s.given_crs) else coalesce(s.given_crs, a.given_crs) end as given_crs,
              coalesce(s.site_id, a.site_id) as site_id, coalesce(s.line_id, a.line_id) as line_id, coalesce(s.sequence, a.sequence) as sequence,
              coalesce(s.poles, a.poles) as poles, coalesce(s.length_m, a.length_m) as length_m, coalesce(s.height_m, a.height_m) as height_m,
              coalesce(s.category, a.category) as category, coalesce(s.structure, a.structure) as structure,
              coalesce(s.capacity, a.capacity) as capacity, (a.attributes - array_remove(array[case when s.built_on <> a.built_on then 'builtOnPrecision' end,
                                                case when s.in_use_from <> a.in_use_from then 'inUseFromPrecision' end,
                                                case when s.retired_on <> a.retired_on then 'retiredOnPrecision' end], null)) || s.attributes as attributes, coalesce(s.offered, a.offered) as offered,
              coalesce(s.sensitivity, a.sensitivity) as sensitivity,
              case when s.retired_on is not null then 'RETIRED' else coalesce(s.status, a.status) end as status,
              coalesce(s.built_on, a.built_on) as built_on, coalesce(s.in_use_from, a.in_use_from) as in_use_from,
              case when s.status <> 'RETIRED' then s.retired_on else coalesce(s.retired_on, a.retired_on) end as retired_on
         from staged s
         join asset.asset a on a.id = s.known_id
        cross join lateral (select asset.v_same_place(s.geometry, a.geometry)) p (same)
        where s.leader is null
          and coalesce(a.valid_from <= coalesce(cast(:valid_from as date), (now() at time zone 'Asia/Ho_Chi_Minh')::date), true)),
     updated as (
       update asset.asset a
          set code = t.code, owner = t.owner, name = t.name, address = t.address, geometry = t.geometry,
              given_x = t.given_x, given_y = t.given_y, given_crs = t.given_crs, site_id = t.site_id, line_id = t.line_id,
              sequence = t.sequence, poles = t.poles, length_m = t.length_m, height_m = t.height_m, category = t.category,
              structure = t.structure, capacity = t.capacity, attributes = t.attributes, offered = t.offered, sensitivity = t.sensitivity, status = t.status,
              built_on = t.built_on, in_use_from = t.in_use_from, retired_on = t.retired_on,
              valid_from = case when cast(:valid_from as date) > coalesce(a.valid_from, '-infinity') then cast(:valid_from as date) else a.valid_from end,
              reason = :reason
         from told t
        where t.id = a.id
          and (a.code, a.owner, a.name, a.address, a.geometry, a.given_x, a.given_y, a.given_crs, a.site_id, a.line_id, a.sequence, a.poles,
               a.length_m, a.height_m, a.category, a.structure, a.capacity, a.attributes, a.offered, a.sensitivity, a.status, a.built_on, a.in_use_from,
               a.retired_on)
              is distinct from
              (t.code, t.owner, t.name, t.address, t.geometry, t.given_x, t.given_y, t.given_crs, t.site_id, t.line_id, t.sequence, t.poles,
               t.length_m, t.height_m, t.category, t.structure, t.capacity, t.attributes, t.offered, t.sensitivity, t.status, t.built_on, t.in_use_from,
               t.retired_on)
       returning t.row_number)
insert into outcome select row_number, 'UPDATED' from updated;

insert into asset.asset (id, kind, code, owner, name, address, geometry, given_x, given_y, given_crs, site_id, line_id, sequence, poles,
                         length_m, height_m, category, structure, capacity, attributes, offered, sensitivity, status, built_on, in_use_from,
                         retired_on, valid_from, reason)
select asset_id, :kind, code, owner, name, address, geometry, given_x, given_y, given_crs, site_id, line_id, sequence, poles,
       length_m, height_m, category, structure, capacity, attributes, coalesce(offered, false), coalesce(sensitivity, 'NORMAL'),
       case when retired_on is not null then 'RETIRED' else coalesce(status, 'ACTIVE') end, built_on, in_use_from, retired_on,
       cast(:valid_from as date), :reason
  from staged
 where known_id is null and leader is null;

insert into outcome select row_number, 'CREATED' from staged where known_id is null and leader is null;
