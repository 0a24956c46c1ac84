update identity.token set last_used_on = :today where id = :id
