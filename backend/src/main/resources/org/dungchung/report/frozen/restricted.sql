-- Whether some of these assets are restricted now.
select exists (select from asset.v_restricted r where r.id = any (:ids))
