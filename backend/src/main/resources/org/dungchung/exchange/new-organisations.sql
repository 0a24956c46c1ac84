select code || ' (' || name || ')' from new_organisation order by code
