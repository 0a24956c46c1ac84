-- Where an asset lies.
select st_asewkt(asset.v_place(geometry)) from asset.asset where id = :id
