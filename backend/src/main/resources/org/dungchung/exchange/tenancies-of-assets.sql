-- What a list of assets says of their use: the organisation of the row, the sharers, and where the list has sharers at all (the form
-- "owner | sharers"), the owner itself if it runs a network. What an operator sends it reports as the owner.
with listed as (
       select s.row_number, coalesce(l.known_id, l.asset_id) as asset_id, s.owner, s.organisation, s.sharers, l.capacity
         from staged s
         join staged l on l.row_number = coalesce(s.leader, s.row_number)
        where s.organisation is not null or s.sharers is not null),
     network as (
       select code from organisation.v_organisation where kind = 'NETWORK_OPERATOR'
        union
       select code from new_organisation where kind = 'NETWORK_OPERATOR'),
     said as (
       select row_number, asset_id, capacity, organisation,
              coalesce(organisation = owner, false) or cast(:scope as text) is not null as by_owner,
              cast(:scope as text) is null or organisation = :scope as by_tenant
         from listed where organisation is not null
        union all
       select row_number, asset_id, capacity, sharer, true, sharer = owner
         from listed, lateral unnest(sharers) sharer
        union all
       select l.row_number, l.asset_id, l.capacity, l.owner, true, true
         from listed l
         join network n on n.code = l.owner
        where l.sharers is not null)
insert into staged_tenancy (row_number, asset_id, capacity, organisation, used, reported_by_owner, reported_by_tenant)
select row_number, asset_id, max(capacity), organisation, true, bool_or(by_owner), bool_or(coalesce(by_tenant, false))
  from said
 group by row_number, asset_id, organisation
