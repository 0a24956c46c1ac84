-- Begins a draft of an indicator's definition: after the newest version, which it copies. Nothing is begun while there is a draft.
with newest as (
       select max(v.version) as version
         from indicator.definition_version v
        where v.indicator = :indicator
       having bool_and(v.valid_from is not null))
insert into indicator.definition_version (indicator, version, begun_by, begun_at)
select :indicator, n.version + 1, :author, :now
  from newest n
returning version
