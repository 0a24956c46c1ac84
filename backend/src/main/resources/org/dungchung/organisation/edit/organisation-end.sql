-- The last day of an organisation, and who took its place; null takes an end back.
update organisation.organisation
   set last_day = cast(:lastDay as date), successor = cast(:successor as text), reason = :reason
 where code = :code
