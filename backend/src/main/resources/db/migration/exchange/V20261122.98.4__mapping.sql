-- How an organisation's files are to be understood, saved under a name: what is said beside a file, and the titles of the columns by which such
-- a file is known again. organisation: null = the authority. A mapping is no data of the registry: it may be deleted.
create table exchange.mapping (
  id           uuid        not null constraint mapping_pk primary key,
  organisation text        constraint mapping_organisation_fk references organisation.organisation,
  name         text        not null constraint mapping_name_ck check (length(name) between 1 and 200),
  heads        text[]      not null,
  spec         jsonb       not null,
  saved_by     text        not null,
  saved_at     timestamptz not null,
  constraint mapping_organisation_name_uk unique nulls not distinct (organisation, name)
);
