"""Name forms across scripts and spelling traditions; no database."""
