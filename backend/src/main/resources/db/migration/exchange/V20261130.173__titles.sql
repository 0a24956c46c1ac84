-- What stood above the titles of the columns of a file of which rows were refused: the cells of each row; null when nothing did.
alter table exchange.run add column titles jsonb;
