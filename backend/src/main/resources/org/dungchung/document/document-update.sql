update document.document
   set title = :title, taken_on = cast(:taken_on as date), retired = :retired, reason = :reason
 where id = :id
