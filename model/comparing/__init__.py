"""What two wordings have in common and where they differ: strings in, marks out."""
