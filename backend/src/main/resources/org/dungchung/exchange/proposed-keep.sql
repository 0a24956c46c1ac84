-- Says in which change-set the rows of a run wait.
update exchange.run set change_set_id = :change_set_id, proposed_heads = :heads where id = :run
