-- Where a hamlet is for who judges it by its point, whatever is known of where its people live.
create index hamlet_point_gix on territory.hamlet using gist (coalesce(hall, centre));
create index hamlet_history_point_gix on territory.hamlet_history using gist (coalesce(hall, centre));
