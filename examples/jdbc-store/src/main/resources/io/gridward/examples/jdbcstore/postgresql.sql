-- Compared by characters as they are, as case ids are ordered, whatever the language of the database.
do $$
begin
  create domain exact_text as text collate "C";
exception
  when duplicate_object then null;
end
$$;
