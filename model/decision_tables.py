"""The tables of what the reader decides, and of the changes that can be undone.

Part of the second schema. Nothing here refers to a row of the record: keys name what
is decided on, so that decisions move along into an archive that was built anew.
"""

from typing import Final

DECISIONS: Final = """
-- What the reader makes of a disagreement; the claims stay as they are. `value` and
-- `claim_key` name what is held to be right, null where nothing is.
create table verdict (
  disagreement_key text primary key,
  status text not null check (status in ('open', 'explained', 'decided')),
  value text,
  claim_key text,
  reason text not null,
  by text not null,
  made text not null
) strict, without rowid;

-- What the reader holds an article to correspond to in another wording; it stands
-- beside the alignments of the record. `targets` are keys of articles of the version
-- `version_key`, none where the article is missing there.
create table own_alignment (
  article_key text not null,
  version_key text not null,
  targets text not null check (json_valid(targets)),
  relation text not null,
  note text,
  by text not null,
  made text not null,
  primary key (article_key, version_key)
) strict, without rowid;
"""

HISTORY: Final = """
-- The changes of the reader, oldest first; `undone` ones can be made again.
create table change (
  id integer primary key,
  label text not null,
  about text not null,
  made text not null,
  undone integer not null default 0
) strict;

-- Each row that a change wrote, as JSON: `before` null where it was added, `after`
-- null where it was taken away.
create table changed_row (
  id integer primary key,
  change_id integer not null references change (id) on delete cascade,
  table_name text not null,
  before text check (before is null or json_valid(before)),
  after text check (after is null or json_valid(after))
) strict;
create index changed_row_change on changed_row (change_id);
"""

READERS_OWN: Final = (
    *("note", "tag", "tagging", "collection", "collection_item"),
    *("saved_search", "verdict", "own_alignment"),
)
"""Tables that hold what the reader adds, those first that others refer to."""

CARRIED: Final = (*READERS_OWN, "change", "changed_row")
"""What goes along when a newer record takes the place of an older one."""
