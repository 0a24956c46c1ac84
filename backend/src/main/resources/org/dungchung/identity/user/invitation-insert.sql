insert into identity.invitation (username, secret_hash, valid_until) values (:username, :secret_hash, :valid_until)
