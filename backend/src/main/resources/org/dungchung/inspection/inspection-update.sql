-- Plans an inspection otherwise.
update inspection.inspection set name = :name, day = :day, asset_ids = :stops where id = :id
