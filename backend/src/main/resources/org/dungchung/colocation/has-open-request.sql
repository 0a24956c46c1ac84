-- Whether an organisation waits for an answer, or for a contract, about an asset.
select exists (select from colocation.request
                where asset_id = :asset and requester = :requester and state in ('FILED', 'ACCEPTED'))
