-- The organisations that a file names and the registry does not know, where the file may create them.
drop table if exists new_organisation;
create temp table new_organisation (code text not null, name text not null, kind text not null) on commit drop;
