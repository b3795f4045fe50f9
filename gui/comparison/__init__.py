"""Wordings of a treaty side by side, and any two documents beside each other."""
