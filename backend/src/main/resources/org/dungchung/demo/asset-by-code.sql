-- An asset of the demo by its kind and code, which are unique there.
select a.id from asset.v_asset_at(:today, 'infinity') a where a.kind = :kind and a.code = :code
