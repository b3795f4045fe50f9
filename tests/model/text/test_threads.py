"""Words are stemmed by several searches at once, each with its own result."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from model.search import stems
from model.text import words

RUSSIAN = ["правительственного", "дипломатических", "переговорах", "соглашения"]
ENGLISH = ["agreements", "negotiations", "governmental", "diplomatically"]
TURKISH = ["antlaşmasının", "görüşmelerinde", "elçiliğinden", "hükümetlerinin"]


@pytest.fixture
def in_a_hurry() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("in_a_hurry")
def test_searches_at_the_same_time_stem_as_one_does_alone() -> None:
    typed = [*RUSSIAN, *ENGLISH] * 60
    plain = stems.stem.__wrapped__
    alone = [plain(word) for word in typed]
    with ThreadPoolExecutor(4) as threads:
        several = list(threads.map(lambda _: [plain(w) for w in typed], range(4)))
    assert several == [alone] * 4


@pytest.mark.usefixtures("in_a_hurry")
def test_turkish_words_as_well() -> None:
    typed = TURKISH * 100
    alone = [words._stems(word) for word in typed]
    with ThreadPoolExecutor(4) as threads:
        several = list(
            threads.map(lambda _: [words._stems(w) for w in typed], range(4))
        )
    assert several == [alone] * 4
