"""The query field: what is typed, what was understood, what could follow."""
