-- When the transaction began: a submission looks at what was recorded before.
select now()
