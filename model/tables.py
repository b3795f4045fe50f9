"""The tables and views of the first schema, as SQL; model.schema runs them.

All tables are STRICT with foreign keys. `key` is the id a reader may cite (the
contract's "id"); `id` is the row number that joins use. Offsets count Unicode code
points in a document's stored text, which is its passages' texts joined by a blank
line; `earliest` and `latest` are ISO days of the proleptic Gregorian calendar.
"""

DOCUMENTS = """
create table archive_info (
  key text primary key,
  value text not null
) strict, without rowid;

create table document (
  id integer primary key,
  key text not null unique,
  kind text not null,
  title text not null,
  short_title text,
  creators text not null default '[]' check (json_valid(creators)),
  date text, date_written text, earliest text, latest text,
  container text, publisher text, place text, pages text,
  language text, rights text, url text, note text,
  institution text, fond text, box text, folder text, item text, archive_date text,
  file text, sha256 text,
  length integer not null default 0
) strict;
create index document_earliest on document (earliest);
create index document_folder on document (folder) where folder is not null;

create table passage (
  id integer primary key,
  key text not null unique,
  document_id integer not null references document (id) on delete cascade,
  ordinal integer not null,
  kind text not null,
  label text,
  language text,
  start integer not null,
  end integer not null,
  first_line integer not null,
  last_line integer not null,
  page text,
  text text not null,
  folded text not null default '',
  unique (document_id, ordinal),
  check (end - start = length(text))
) strict;
create index passage_start on passage (document_id, start);

-- From `start` on, the stored text comes from this line of the imported file.
create table line (
  document_id integer not null references document (id) on delete cascade,
  start integer not null,
  number integer not null,
  primary key (document_id, start)
) strict, without rowid;

-- From `start` on, the stored text stands on this page; `label` is the printed
-- number (null: the file prints none); `counted`: found by counting printed ones.
create table page (
  document_id integer not null references document (id) on delete cascade,
  start integer not null,
  leaf integer not null,
  label text,
  counted integer not null default 0,
  primary key (document_id, start)
) strict, without rowid;

create table excerpt (
  id integer primary key,
  document_id integer not null references document (id) on delete cascade,
  passage_id integer not null references passage (id) on delete cascade,
  start integer not null,
  end integer not null,
  exact text not null,
  first_line integer not null,
  last_line integer not null,
  page text,
  unique (document_id, start, end),
  check (end - start = length(exact))
) strict;
create index excerpt_passage on excerpt (passage_id);
"""

AUTHORITIES = """
create table person (
  id integer primary key,
  key text not null unique,
  name text not null,
  note text
) strict;

create table person_relation (
  person_id integer not null references person (id) on delete cascade,
  other_id integer not null references person (id) on delete cascade,
  note text not null,
  primary key (person_id, other_id)
) strict, without rowid;

create table place (
  id integer primary key,
  key text not null unique,
  name text not null,
  latitude real, longitude real,
  coordinates text,
  note text
) strict;

create table name (
  id integer primary key,
  person_id integer references person (id) on delete cascade,
  place_id integer references place (id) on delete cascade,
  text text not null,
  kind text not null check (kind in ('attested', 'derived')),
  script text not null check (script in ('Latn', 'Cyrl')),
  language text,
  folded text not null default '',
  check ((person_id is null) <> (place_id is null))
) strict;
create index name_person on name (person_id);
create index name_place on name (place_id);
create index name_folded on name (folded);

create table mention (
  id integer primary key,
  name_id integer not null references name (id) on delete cascade,
  person_id integer references person (id) on delete cascade,
  place_id integer references place (id) on delete cascade,
  excerpt_id integer not null references excerpt (id) on delete cascade,
  passage_id integer not null references passage (id) on delete cascade,
  check ((person_id is null) <> (place_id is null))
) strict;
create index mention_person on mention (person_id, passage_id);
create index mention_place on mention (place_id, passage_id);
create index mention_passage on mention (passage_id);
create index mention_excerpt on mention (excerpt_id);
"""

TREATIES = """
create table treaty (
  id integer primary key,
  key text not null unique,
  kind text not null,
  title_tr text not null, title_en text, title_ru text,
  signed text, earliest text, latest text,
  parties text not null default '[]' check (json_valid(parties)),
  note text
) strict;

create table version (
  id integer primary key,
  key text not null unique,
  treaty_id integer not null references treaty (id) on delete cascade,
  ordinal integer not null,
  title text not null,
  kind text not null,
  language text,
  document_id integer not null references document (id) on delete cascade
) strict;
create index version_treaty on version (treaty_id);

create table article (
  id integer primary key,
  key text not null unique,
  version_id integer not null references version (id) on delete cascade,
  ordinal integer not null,
  number text not null,
  heading text,
  excerpt_id integer not null references excerpt (id) on delete cascade,
  unique (version_id, number)
) strict;
create index article_excerpt on article (excerpt_id);

create table alignment (
  id integer primary key,
  treaty_id integer not null references treaty (id) on delete cascade,
  article_id integer not null references article (id) on delete cascade,
  relation text not null,
  note text
) strict;
create index alignment_article on alignment (article_id);

create table alignment_target (
  alignment_id integer not null references alignment (id) on delete cascade,
  article_id integer not null references article (id) on delete cascade,
  primary key (alignment_id, article_id)
) strict, without rowid;
"""

EVENTS = """
create table event (
  id integer primary key,
  key text not null unique,
  kind text not null,
  title_tr text not null, title_en text, title_ru text,
  date text, earliest text, latest text,
  note text
) strict;
create index event_earliest on event (earliest);

create table event_person (
  event_id integer not null references event (id) on delete cascade,
  person_id integer not null references person (id) on delete cascade,
  role text,
  primary key (event_id, person_id)
) strict, without rowid;
create index event_person_person on event_person (person_id);

create table event_place (
  event_id integer not null references event (id) on delete cascade,
  place_id integer not null references place (id) on delete cascade,
  primary key (event_id, place_id)
) strict, without rowid;
create index event_place_place on event_place (place_id);

create table event_treaty (
  event_id integer not null references event (id) on delete cascade,
  treaty_id integer not null references treaty (id) on delete cascade,
  primary key (event_id, treaty_id)
) strict, without rowid;
create index event_treaty_treaty on event_treaty (treaty_id);

create table claim (
  id integer primary key,
  key text not null unique,
  event_id integer references event (id) on delete cascade,
  person_id integer references person (id) on delete cascade,
  treaty_id integer references treaty (id) on delete cascade,
  field text not null,
  about text,
  aspect text,
  value text not null,
  date_written text, calendar text, earliest text, latest text,
  excerpt_id integer not null references excerpt (id) on delete cascade,
  basis text,
  note text,
  check ((event_id is not null) + (person_id is not null)
         + (treaty_id is not null) = 1)
) strict;
create index claim_event on claim (event_id);
create index claim_person on claim (person_id);
create index claim_treaty on claim (treaty_id);
create index claim_excerpt on claim (excerpt_id);
create index claim_earliest on claim (earliest) where field = 'date';

create table disagreement (
  id integer primary key,
  key text not null unique,
  event_id integer references event (id) on delete cascade,
  person_id integer references person (id) on delete cascade,
  treaty_id integer references treaty (id) on delete cascade,
  field text not null,
  about text,
  status text not null check (status in ('open', 'explained', 'decided')),
  rule text,
  note text,
  by text,
  check ((event_id is not null) + (person_id is not null)
         + (treaty_id is not null) = 1)
) strict;
create index disagreement_event on disagreement (event_id);

-- The rival values of a disagreement, each with the claims that assert it. Keys come
-- first: SQLite 3.40 else takes a STRICT table without rowid for damaged.
create table disagreement_claim (
  disagreement_id integer not null references disagreement (id) on delete cascade,
  claim_id integer not null references claim (id) on delete cascade,
  ordinal integer not null,
  value text not null,
  primary key (disagreement_id, claim_id)
) strict, without rowid;
"""

CITATIONS = """
create table citation (
  id integer primary key,
  key text not null unique,
  document_id integer not null references document (id) on delete cascade,
  note text,
  excerpt_id integer not null references excerpt (id) on delete cascade,
  mark_excerpt_id integer references excerpt (id) on delete cascade
) strict;
create index citation_document on citation (document_id);
create index citation_mark on citation (mark_excerpt_id);

create table citation_item (
  id integer primary key,
  citation_id integer not null references citation (id) on delete cascade,
  ordinal integer not null,
  raw text not null,
  cited_id integer references document (id) on delete set null,
  locator text,
  form text not null,
  via_id integer references citation (id) on delete set null,
  why text,
  unique (citation_id, ordinal)
) strict;
create index citation_item_cited on citation_item (cited_id);
"""

ANNOTATIONS = """
-- What the reader adds; never mixed into the record. `record_kind` and
-- `record_key` name any record of the archive.
create table note (
  id integer primary key,
  record_kind text not null, record_key text not null,
  text text not null,
  made text not null, changed text not null
) strict;
create index note_record on note (record_kind, record_key);

create table tag (
  id integer primary key,
  name text not null unique
) strict;

create table tagging (
  tag_id integer not null references tag (id) on delete cascade,
  record_kind text not null, record_key text not null,
  primary key (tag_id, record_kind, record_key)
) strict, without rowid;

create table collection (
  id integer primary key,
  name text not null unique
) strict;

create table collection_item (
  collection_id integer not null references collection (id) on delete cascade,
  record_kind text not null, record_key text not null,
  primary key (collection_id, record_kind, record_key)
) strict, without rowid;
"""

VIEWS = """
-- For people who open the file in other programs.
create view documents as
  select d.key, d.kind, d.title, d.creators, d.date, d.container, d.publisher,
         d.place, d.pages, d.language, d.rights, d.institution, d.fond, d.box,
         d.folder, d.item, d.archive_date, d.file
  from document d;

create view passages as
  select d.title as document, p.key, p.kind, p.label, p.page,
         p.first_line, p.last_line, p.text
  from passage p join document d on d.id = p.document_id;

create view claims as
  select coalesce(e.title_tr, t.title_tr, n.name) as about,
         c.field, c.value, c.date_written, c.calendar, d.title as document,
         x.page, x.first_line, x.last_line, x.exact as excerpt, c.note
  from claim c
  join excerpt x on x.id = c.excerpt_id
  join document d on d.id = x.document_id
  left join event e on e.id = c.event_id
  left join treaty t on t.id = c.treaty_id
  left join person n on n.id = c.person_id;

create view events as
  select e.key, e.kind, e.title_tr, e.title_en, e.title_ru, e.date,
         e.earliest, e.latest,
         (select count(*) from claim c where c.event_id = e.id) as claims
  from event e;

create view persons as
  select p.key, p.name, n.text as form, n.kind, n.script,
         (select count(*) from mention m where m.name_id = n.id) as mentions
  from person p join name n on n.person_id = p.id;

create view treaty_articles as
  select t.title_tr as treaty, v.title as version, a.number, a.heading,
         x.page, x.first_line, x.last_line, x.exact as text
  from article a
  join version v on v.id = a.version_id
  join treaty t on t.id = v.treaty_id
  join excerpt x on x.id = a.excerpt_id;

create view citations as
  select d.title as citing, c.note, i.raw, i.form, i.locator, w.title as cited
  from citation_item i
  join citation c on c.id = i.citation_id
  join document d on d.id = c.document_id
  left join document w on w.id = i.cited_id;
"""
