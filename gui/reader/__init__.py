"""The reader: a document's text with the excerpts, hits and notes that stand in it."""
