-- What an account may act as: one role or several, each for an organisation or within an area. Whoever has several acts in one at a time.
create table identity.role_grant (
  id            uuid not null default gen_random_uuid() constraint role_grant_pk primary key,
  username      text not null constraint role_grant_account_fk references identity.account,
  position      int  not null,
  role          text not null constraint role_grant_role_ck
                              check (role in ('ADMINISTRATOR', 'PLANNER', 'INSPECTOR', 'OPERATOR', 'COMMUNE_OFFICE')),
  organisation  text constraint role_grant_organisation_fk references organisation.organisation,
  area          text,
  from_version  int  not null,
  until_version int,
  constraint role_grant_operator_ck check ((role = 'OPERATOR') = (organisation is not null)),
  constraint role_grant_area_ck check (case role when 'COMMUNE_OFFICE' then area is not null
                                                 when 'ADMINISTRATOR' then area is null
                                                 when 'INSPECTOR' then area is null else true end),
  constraint role_grant_versions_ck check (from_version < until_version)
);
comment on table identity.role_grant is 'What an account may act as; kept with the versions of the account';
comment on column identity.role_grant.position is 'The first one is acted in by who has not chosen';
comment on column identity.role_grant.area is 'Code of the area, as it stands today, outside of which nothing is changed; a commune office sees no further either';
comment on column identity.role_grant.from_version is 'The first version of the account that says it';
comment on column identity.role_grant.until_version is 'The first version of the account that says it no more; null = it holds';
create unique index role_grant_once_uk on identity.role_grant (username, role, organisation, area) nulls not distinct where until_version is null;
create index role_grant_username_ix on identity.role_grant (username);
create trigger role_grant_deletion_tg before delete on identity.role_grant
  for each statement execute function platform.refuse_deletion();

-- The one role of each account so far: as long as versions say the same, it is one grant.
insert into identity.role_grant (username, position, role, organisation, from_version, until_version)
select username, 1, role, organisation, min(version), lead(min(version)) over (partition by username order by min(version))
  from (select s.*, sum(s.begins) over (partition by s.username order by s.version) as stretch
          from (select v.username, v.role, v.organisation, v.version,
                       case when (v.role, v.organisation) is distinct from
                                 (lag(v.role) over w, lag(v.organisation) over w) then 1 else 0 end as begins
                  from (select username, role, organisation, version from identity.account
                         union all
                        select username, role, organisation, version from identity.account_history) v
                window w as (partition by v.username order by v.version)) s) r
 group by username, role, organisation, stretch;

alter table identity.account drop column role, drop column organisation, add column granted int not null default 0;
alter table identity.account_history drop column role, drop column organisation, add column granted int not null default 0;
comment on column identity.account.granted is 'Grows when what it may act as changes, so that a version of the account says it';

alter table identity.credential add column acting uuid constraint credential_grant_fk references identity.role_grant;
comment on column identity.credential.acting is 'What the account acted as last; null = it has not chosen';

-- A token speaks as one of them.
alter table identity.token add column grant_id uuid constraint token_grant_fk references identity.role_grant;
update identity.token t set grant_id = g.id from identity.role_grant g where g.username = t.username and g.until_version is null;
alter table identity.token alter column grant_id set not null;
create index token_grant_ix on identity.token (grant_id);
