"""Where a sentence ends, with the number of its note."""

from __future__ import annotations

import pytest

from model.text.sentences import sentence


@pytest.mark.parametrize(
    ("text", "stretch", "expected"),
    [
        ("Bir oldu. İki geldi.51 Üç gitti.", "geldi", "İki geldi.51"),
        ("Bir oldu. İki geldi. 51 Üç gitti.", "İki", "İki geldi. 51"),
        ("Nota 8 Mart 1946’da verildi. Sonra.", "8", "Nota 8 Mart 1946’da verildi."),
        ("Yazdı (Bolat, 2018). Sonra K. Karabekir geldi.", "geldi",
         "Sonra K. Karabekir geldi."),
        ("Bkz. Gürün, s. 12. Sonra.", "Gürün", "Bkz. Gürün, s. 12."),
        ("Noktasız söz", "söz", "Noktasız söz"),
        ("Bitti.7", "Bitti.", "Bitti.7"),
        ("Bir. İki. Üç.", "Bir. İki", "Bir. İki."),
        ("Сказал г. Молотов. Потом.", "Молотов", "Сказал г. Молотов."),
    ],
)  # fmt: skip
def test_the_sentence_of_a_stretch(text: str, stretch: str, expected: str) -> None:
    start = text.index(stretch)
    first, last = sentence(text, start, start + len(stretch))
    assert text[first:last] == expected
