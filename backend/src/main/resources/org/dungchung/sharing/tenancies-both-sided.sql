-- What both sides reported, or the authority alone; the condition of index tenancy_both_sided_ix.
t.reported_by_owner = t.reported_by_tenant
