-- Many rows came at once: the planner must not wait for the next automatic look at them.
select platform.gather_statistics()
