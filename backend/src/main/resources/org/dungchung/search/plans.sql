-- For this transaction: each query keeps one plan, for planning takes longer than finding, and the plan goes through the indexes: of a pattern that is
-- not known yet the planner expects so many that it would look through the table for the first of them.
select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true)
