insert into identity.token (username, name, scope, secret_hash, expires_on)
values (:username, :name, :scope, :secret_hash, :expires_on)
returning id, name, scope, created_at, expires_on, last_used_on
