-- Says again what an earlier version said. Kind and first day of the state stay as they are; who may see it is decided by the cleared.
update asset.asset a
   set code        = v.code,
       owner       = v.owner,
       name        = v.name,
       address     = v.address,
       geometry    = v.geometry,
       given_x     = v.given_x,
       given_y     = v.given_y,
       given_crs   = v.given_crs,
       site_id     = v.site_id,
       line_id     = v.line_id,
       sequence    = v.sequence,
       poles       = v.poles,
       length_m    = v.length_m,
       height_m    = v.height_m,
       category    = v.category,
       structure   = v.structure,
       capacity    = v.capacity,
       attributes  = v.attributes,
       offered     = v.offered,
       sensitivity = case when :cleared then v.sensitivity else a.sensitivity end,
       status      = v.status,
       built_on    = v.built_on,
       in_use_from = v.in_use_from,
       retired_on  = v.retired_on,
       reason      = :reason
  from asset.v_version_of(:id) v
 where a.id = :id
   and v.version = :version
