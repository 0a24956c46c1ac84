-- What may be let on a day without being in use; the condition of index tenancy_perhaps_unused_ix.
(t.contract_number is not null or t.contract_signed_on is not null or t.contract_from is not null)
and (not t.used or t.used_to is not null or t.used_from > coalesce(t.contract_from, '-infinity'))
