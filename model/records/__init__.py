"""Reading the record: one file per noun, frozen values, a connection in hand."""
