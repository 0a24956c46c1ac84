-- Category and structure are words of lists, which the rules of imports and of data quality hold them against. A file may still bring another word:
-- its row is kept, and said.

-- Published like views: the categories and structures that a kind has.
create function asset.v_categories(kind text) returns text[]
  language sql immutable parallel safe
  return case
    when kind in ('SITE', 'MAST') then array['A1', 'A1a', 'A1b', 'A2', 'A2a', 'A2b', 'A2c']
    when kind in ('POLE', 'POLE_LINE') then array['C1', 'C2']
    when kind in ('MANHOLE', 'DUCT_SECTION', 'TRENCH', 'TUNNEL') then array['N1', 'N2']
    when kind = 'CABLE' then array['C1', 'C2', 'N1', 'N2']
    when kind = 'SERVICE_POINT' then array['D1', 'D2']
    else array[]::text[] end;

create function asset.v_structures(kind text) returns text[]
  language sql immutable parallel safe
  return case when kind in ('SITE', 'MAST') then array['SELF_SUPPORTING', 'GUYED', 'MONOPOLE', 'CAMOUFLAGED', 'ROOFTOP'] else array[]::text[] end;

-- Says in the words of the lists what stands in the registry as free text, where it means one of them. What it was before is in the history.
create procedure asset.name_words() language sql as $$
  update asset.asset a
     set structure = w.code, reason = 'the word of the list'
    from (values ('SELF_SUPPORTING', array['selfsupporting', 'selfstanding', 'freestanding', 'lattice', 'tudung', 'cottudung', 'thaptudung', 'loaitudung', 'tudungvung']),
                 ('GUYED', array['guyed', 'guyedmast', 'dayneo', 'dayco', 'cotdayneo', 'cotdayco', 'loaidayco', 'neo']),
                 ('MONOPOLE', array['monopole', 'cotmonopole', 'cotdonthan', 'donthan', 'cotdon', 'thandon']),
                 ('CAMOUFLAGED', array['camouflaged', 'camouflage', 'nguytrang', 'cotnguytrang', 'thanthienmoitruong', 'cotthanthienmoitruong']),
                 ('ROOFTOP', array['rooftop', 'roof', 'onaroof', 'trenmai', 'trenmainha', 'mainha', 'trenmaicongtrinh', 'trencongtrinh',
                                   'trencongtrinhxaydung', 'trennocnha'])) w (code, letters)
   where a.structure is not null
     and a.structure <> all (asset.v_structures('MAST'))
     and w.code = any (asset.v_structures(a.kind))
     and platform.letters(a.structure) = any (w.letters);
  update asset.asset a
     set category = k.category, reason = 'the word of the list'
    from (values ('A1'), ('A1a'), ('A1b'), ('A2'), ('A2a'), ('A2b'), ('A2c'), ('C1'), ('C2'), ('N1'), ('N2'), ('D1'), ('D2')) k (category)
   where a.category <> k.category
     and k.category = any (asset.v_categories(a.kind))
     and platform.letters(a.category) = lower(k.category);
$$;
call asset.name_words();
