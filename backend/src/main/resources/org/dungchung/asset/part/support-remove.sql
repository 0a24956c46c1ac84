-- From which day on a cable does not run over a support any more; null: it does.
update asset.cable_support set removed_on = cast(:removedOn as date), reason = :reason where id = :id
