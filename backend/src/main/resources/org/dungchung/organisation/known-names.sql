select name, organisation from organisation.v_known_name
