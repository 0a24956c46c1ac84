-- Enters the extract that was just loaded into the book.
insert into background.extract (file_name, origin, data_of, loaded_by, roads, waterways, waters, places)
select :fileName, :origin, :dataOf, :loadedBy,
       (select count(*) from background.road), (select count(*) from background.waterway),
       (select count(*) from background.water), (select count(*) from background.place)
