"""By what the found records can be narrowed: years, persons, places and the like."""
