"""Three lists side by side: documents, events and treaty articles."""
