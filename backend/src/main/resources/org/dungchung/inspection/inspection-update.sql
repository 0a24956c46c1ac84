-- Plans an inspection otherwise.
update inspection.inspection set name = :name, day = :day, inspector = :inspector, asset_ids = :stops where id = :id
