-- The group to which an organisation belongs, as far as anybody knows, unless a membership is recorded.
insert into organisation.membership (organisation, group_code, reason)
select :organisation, :group, :reason
 where not exists (select from organisation.membership m where m.organisation = :organisation)
