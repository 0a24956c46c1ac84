-- Documents of assets are read one by one, too.
alter table access.entry drop constraint entry_subject_kind_ck;
alter table access.entry add constraint entry_subject_kind_ck check (subject_kind in ('ASSET', 'DOCUMENT', 'PART', 'TENANCY', 'REQUEST'));
