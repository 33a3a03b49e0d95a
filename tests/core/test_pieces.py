"""Pieces: characters whose halves come apart, and indices in other clothes."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core._stream.pieces import Halves, index_of, joined

UNITS = st.text(st.sampled_from("aä\ud83d\ude00\U0001f600"), max_size=12)
"""Texts with characters cut in half."""


def whole(text: str) -> str:
    """Return the text as UTF-16 has it: halves that belong together are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def cut(text: str, places: list[int]) -> list[str]:
    bounds = [0, *sorted(min(place, len(text)) for place in places), len(text)]
    return [text[start:end] for start, end in pairwise(bounds)]


@given(text=UNITS, places=st.lists(st.integers(0, 12)))
def test_halves_that_meet_are_one_character_however_a_text_is_cut(text: str, places: list[int]):
    assert joined(cut(text, places)) == whole(text)


@given(text=UNITS, places=st.lists(st.integers(0, 12)))
def test_pieces_that_are_handed_on_never_end_within_a_character(text: str, places: list[int]):
    halves = Halves()
    pieces = [*(halves.whole(whole(piece)) for piece in cut(text, places)), halves.rest()]
    assert "".join(pieces) == "".join(map(whole, pieces)) == whole(text)
    assert halves.rest() == ""


def test_a_piece_that_ends_within_no_character_is_handed_on_as_it_is():
    piece = "a" * 9
    assert Halves().whole(piece) is piece


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *((value, 1) for value in (1, 1.0, "1", "01")),
        *((value, None) for value in (None, True, 1.5, float("inf"), float("nan"), "", "a", "-1", "1" * 99, "\u00b9", [], {})),
    ],
)
def test_an_index_may_be_a_text_or_a_float(value: Any, expected: int | None):
    assert index_of(value) == expected
