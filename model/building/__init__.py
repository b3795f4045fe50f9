"""From `resources/` to an archive: the texts read, every record anchored in them."""
