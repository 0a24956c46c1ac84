-- What one side reported; the condition of index tenancy_one_sided_ix.
t.reported_by_owner <> t.reported_by_tenant
