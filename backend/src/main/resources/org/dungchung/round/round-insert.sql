-- Opens a round.
insert into round.round (kind, title, area, figures_at, due_on, estimate_for, indicators, instructions)
values (:kind, :title, :area, :figures_at, :due_on, :estimate_for, :indicators, :instructions)
returning id
