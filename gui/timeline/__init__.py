"""Dated claims on lanes, one for each source, and a table that says the same."""
