"""Any text that may be typed as a query, with the signs that mean something in it."""

from hypothesis import strategies as st

PIECES = """
sarper nota kars OR VEYA AND | ( ) -( " “ ” „ « » - -- − * ! , . : ’nın person: yer:
date: ref: tag: foo: 16 Mart 1921 1944..1946 TDA 571 35521 Fon: md madde 6 3. s. 257
note kars* x:y
"""

TYPED = st.text() | st.lists(
    st.sampled_from(PIECES.split())
    | st.sampled_from(["\0", "\ud800", "\n", "\u200b", " ", " ", " "])
    | st.characters(),
    max_size=16,
).map("".join)
