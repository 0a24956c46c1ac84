-- Throws away the places, once no book is left that names them.
delete from indicator.sum_place
