-- What a hint says, as values by name, so that a page can say it in another language.
alter table exchange.finding add column facts jsonb;
