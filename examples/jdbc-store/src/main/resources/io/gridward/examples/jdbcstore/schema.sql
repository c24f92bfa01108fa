-- The end of the feed: one row, locked by whoever appends until his transaction ends. See FeedEnd.
create table if not exists feed_end (
  only_row integer not null primary key check (only_row = 1),
  position bigint not null
);
insert into feed_end (only_row, position) select 1, 0 where not exists (select 1 from feed_end);

-- What happened, for good: rows are added and neither changed nor deleted.
-- position: the append that brought the event; part: its place in that append, from 1.
-- payload: a document of the format gridward/case-events with this one event.
create table if not exists case_event (
  case_id exact_text not null,
  number integer not null,
  position bigint not null,
  part integer not null,
  type exact_text not null,
  payload exact_text not null,
  primary key (case_id, number)
);
create unique index if not exists case_event_by_position on case_event (position, part);

-- What each case is found by. It could be made anew from the events.
-- due: seconds since 1970 to the nanosecond, finer than a timestamp of PostgreSQL.
create table if not exists case_entry (
  case_id exact_text not null primary key,
  version integer not null,
  stage exact_text not null,
  is_open boolean not null,
  due numeric(28, 9),
  area exact_text,
  holder_area exact_text,
  holder_post exact_text,
  holder_person exact_text,
  policy exact_text,
  policy_revision exact_text,
  policy_content exact_text
);
create index if not exists case_entry_by_due on case_entry (due, case_id);
create index if not exists case_entry_by_open on case_entry (is_open, case_id);
create index if not exists case_entry_by_area on case_entry (area, is_open, case_id);
create index if not exists case_entry_by_holder
  on case_entry (holder_area, holder_post, holder_person, is_open, case_id);

create table if not exists case_party (
  case_id exact_text not null,
  party exact_text not null,
  primary key (case_id, party)
);
create index if not exists case_party_by_party on case_party (party, case_id);

-- What happened in deliberations and joint meetings, for good; the columns are those of case_event, the positions their
-- own. payload: a document of the format gridward/meeting-events with this one event.
create table if not exists meeting_event (
  meeting_id exact_text not null,
  number integer not null,
  position bigint not null,
  part integer not null,
  type exact_text not null,
  payload exact_text not null,
  primary key (meeting_id, number)
);
create unique index if not exists meeting_event_by_position on meeting_event (position, part);

-- How far each meeting is, and when it wants time to pass.
create table if not exists meeting (
  meeting_id exact_text not null primary key,
  version integer not null,
  due numeric(28, 9)
);
create index if not exists meeting_by_due on meeting (due, meeting_id);

-- How far each reader of the feed has come.
create table if not exists feed_reader (
  name exact_text not null primary key,
  position bigint not null
);

-- What people wrote, apart from the events that name it. Erased, the reference stays and the text is null; the
-- database may keep old pages of it until it cleans up.
create table if not exists case_text (
  ref exact_text not null primary key,
  written exact_text
);
