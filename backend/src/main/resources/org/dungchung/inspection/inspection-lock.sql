-- Nobody else changes the inspection, or finds something there, until the transaction ends.
select i.id from inspection.inspection i where i.id = :id for update
