"""TEI P5 for editions (tei-c.org/guidelines), valid against tei_all."""
