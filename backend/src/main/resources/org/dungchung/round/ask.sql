-- Asks organisations in a round, those that are not asked yet; tells whom.
insert into round.submission (round_id, organisation)
select :round, o.code
  from organisation.v_organisation o
 where o.code = any (:organisations)
    on conflict (round_id, organisation) do nothing
returning organisation
