-- Adds up what units of a book (null: all) bring, or takes it away (sign -1).
call indicator.add_to_cells(:book, cast(:among as uuid[]), :sign)
