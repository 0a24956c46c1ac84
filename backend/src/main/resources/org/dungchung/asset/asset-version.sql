-- An earlier version of an asset: what decides whether somebody may bring it back.
select v.version as number,
       v.owner,
       v.site_id as site,
       v.line_id as line
  from asset.v_version_of(:id) v
 where v.version = :version
   and v.version < (select a.version from asset.asset a where a.id = :id)
