-- Says anew what a round is called and until when it is answered.
update round.round
   set title = :title, due_on = :due_on, instructions = cast(:instructions as text), reason = :reason
 where id = :id
