-- Notes what a document states of a line of a plan; nothing where there is such a statement already.
insert into indicator.statement (plan, indicator, kind, stated_on, value, said, comparator, document, reason)
values (:plan, :indicator, :kind, :date, :value, :said, :comparator, :document, :reason)
    on conflict (plan, indicator, kind, stated_on) do nothing
returning id
