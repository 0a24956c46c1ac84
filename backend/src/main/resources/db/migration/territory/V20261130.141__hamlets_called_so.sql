-- Finding hamlets that are called just so, however many have the words in their names.
create index hamlet_name_ix on territory.hamlet using hash (platform.words(name));
create index hamlet_full_name_ix on territory.hamlet using hash (territory.v_hamlet_words(type_word, name));
create index hamlet_history_name_ix on territory.hamlet_history using hash (platform.words(name));
create index hamlet_history_full_name_ix on territory.hamlet_history using hash (territory.v_hamlet_words(type_word, name));
