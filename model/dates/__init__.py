"""Historical dates: as written, their calendar, EDTF, earliest and latest day.

Strings in, strings out: no database and no Qt. `edtf` says what a value covers,
`calendars` converts, `reading` finds dates in running text and `wording` writes
a value for people.
"""
