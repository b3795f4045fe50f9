"""The tables of the search index, as SQL; model.search fills and reads them.

All of it follows from the record and can be made again at any time. A *list* holds
the row numbers of the records of one kind that bear a word (`field` text, title,
about), begin with letters (prefix), or have a value that can be asked for (person,
place, treaty, source, kind, lang, year, month, day, yearly, strong, all). The numbers
are kept 65,536 to a part as roaring bitmaps, so that lists of millions are joined in
milliseconds, and an import rewrites only the parts it touches.
"""

from __future__ import annotations

from typing import Final

SEARCH: Final = """
create table search_list (
  id integer primary key,
  kind text not null,
  field text not null,
  folded text not null,
  exact text not null,
  records integer not null default 0,
  unique (kind, field, folded, exact)
) strict;

-- id = list × 65,536 + row number ÷ 65,536
create table search_part (
  id integer primary key,
  records blob not null
) strict;

-- Stretches of time longer than a day, each with the list of its records.
create table search_span (
  kind text not null,
  earliest text not null,
  latest text not null,
  list_id integer not null,
  primary key (kind, earliest, latest)
) strict, without rowid;
create index search_span_list on search_span (list_id);

-- The natural order of the records of a kind that are no passages: of days, of a
-- catalogue. See model.search.order for the chunks.
create table search_order (
  id integer primary key,
  kind text not null,
  chunk integer not null,
  records blob not null,
  unique (kind, chunk)
) strict;

-- What is searched of a record that is not a passage; `position` is its place in the
-- natural order of its kind.
create table search_text (
  kind text not null,
  record_id integer not null,
  position integer not null,
  titles text not null,
  body text not null,
  primary key (kind, record_id)
) strict, without rowid;

-- The forms by which a person or place is named alone, and how each sounds.
create table search_name (
  id integer primary key,
  kind text not null,
  record_id integer not null,
  form text not null,
  folded text not null,
  sound text not null,
  unique (kind, record_id, folded)
) strict;
create index search_name_folded on search_name (folded);
create index search_name_sound on search_name (sound);

-- The words of those names in every way they may sound; `role` is whether the word is
-- a name by itself, ends one, or stands before others.
create table search_name_word (
  sound text not null,
  kind text not null,
  record_id integer not null,
  role text not null,
  primary key (sound, kind, record_id, role)
) strict, without rowid;

-- The rows of a document's passages, in unbroken stretches.
create table search_stretch (
  first integer primary key,
  last integer not null,
  document_id integer not null
) strict;
create index search_stretch_document on search_stretch (document_id);

-- The distinct words of the archive, to tell slips of the finger by.
create table search_word (
  folded text primary key,
  length integer not null,
  records integer not null
) strict, without rowid;
create index search_word_length on search_word (length, records desc, folded);

-- The dates that stand in passages; start and end as in the document's stored text.
-- A day of any year has XXXX for its year; an Old Style one stands twice.
create table search_date (
  passage_id integer not null,
  start integer not null,
  end integer not null,
  earliest text not null,
  latest text not null,
  primary key (passage_id, start, end, earliest)
) strict, without rowid;

-- What claims and treaty articles quote of passages, as in the document's stored text.
create table search_attested (
  passage_id integer not null,
  start integer not null,
  end integer not null,
  primary key (passage_id, start, end)
) strict, without rowid;

-- Words of records that are no passages; rowid = kind × 2^40 + row number.
create virtual table search_record_words using fts5 (
  folded, content = '', tokenize = 'unicode61 remove_diacritics 0'
);

create virtual table search_words using fts5 (
  folded, content = 'passage', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0'
);
"""
"""Statements, each ending at the end of a line."""

TABLES: Final = (
    *("search_list", "search_part", "search_span", "search_order", "search_text"),
    *("search_name", "search_name_word"),
    *("search_stretch", "search_word", "search_date", "search_attested"),
    *("search_record_words", "search_words"),
)

SAVED: Final = """
-- A query the reader keeps; `found` holds the keys of what it found when last seen, by
-- kind, null where they were too many to keep.
create table saved_search (
  id integer primary key,
  name text not null unique,
  query text not null,
  seen text not null,
  found text not null check (json_valid(found))
) strict;
"""
"""The reader's own, so it is no part of TABLES and outlives a repair."""
