"""Searching the archive: a query's text, its tree, and what the tree finds."""
