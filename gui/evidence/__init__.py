"""On what the claims rest: a small graph and a plain table of the same."""
