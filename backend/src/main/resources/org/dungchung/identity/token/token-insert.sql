insert into identity.token (username, name, scope, grant_id, secret_hash, expires_on)
values (:username, :name, :scope, :grant, :secret_hash, :expires_on)
returning id, name, scope, grant_id as grant, created_at, expires_on, last_used_on
