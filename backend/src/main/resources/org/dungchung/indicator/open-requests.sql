-- Which of the asked requests are open, as far as the asker may know of them.
select r.id from colocation.v_open(:scope, :told_restricted) r where r.id = any (:requests::uuid[])
