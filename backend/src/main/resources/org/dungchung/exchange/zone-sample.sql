-- Some of the rows outside the territory, spread over the file, with the place that their declared system gives them.
select row_number, longitude, latitude, count(*) over () as total
  from outside
 order by md5(row_number::text)
 limit :most
