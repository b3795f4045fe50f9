"""Reports for reading, teaching and appendices, with real footnotes."""
