"""Strings in, strings out: folding, words, cleaning and passages; no database."""
