-- H2 compares by characters as they are, as case ids are ordered.
create domain if not exists exact_text as varchar;
