-- Lists of tenancies go by their ids. Where few are asked for of many, an index of those leads: reported by one side, by both, and let without being used.
-- What is let and was not in use on some day has a last day of use, a first one behind that of the contract, or none at all.
create index tenancy_one_sided_ix on sharing.tenancy (id) where reported_by_owner <> reported_by_tenant;
create index tenancy_both_sided_ix on sharing.tenancy (id) where reported_by_owner = reported_by_tenant;
create index tenancy_perhaps_unused_ix on sharing.tenancy (id)
 where (contract_number is not null or contract_signed_on is not null or contract_from is not null)
   and (not used or used_to is not null or used_from > coalesce(contract_from, '-infinity'));
