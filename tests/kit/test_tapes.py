"""Tapes: what is kept comes back as it was, a torn line is mended wherever it was torn, and a new version asks again."""

from __future__ import annotations

import asyncio
import errno
import json
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core.models import ChatResult
from openrouter_funcs import chat_send
from openrouter_kit import Tape
from openrouter_kit.key_index import KeyIndex
from openrouter_kit.tapes import NOTHING, OpenTape
from openrouter_local import LocalOpenRouter

KEYS = st.text(max_size=20) | st.integers()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)


@dataclass
class Review:
    title: str
    price: Decimal


def write(tape: Tape, *pairs: tuple[Any, Any]) -> None:
    with closing(OpenTape(tape)) as running:
        running.append([running.line(key, value) for key, value in pairs])


def read(tape: Tape, *keys: Any) -> list[Any]:
    with closing(OpenTape(tape)) as running:
        return [running.find(key) for key in keys]


@given(st.dictionaries(KEYS, VALUES, max_size=8))
@settings(max_examples=60, deadline=None)
def test_what_is_kept_comes_back(pairs: dict[Any, Any]) -> None:
    with TemporaryDirectory() as folder:
        tape = Tape(Path(folder) / "run.jsonl")
        write(tape, *pairs.items())
        assert read(tape, *pairs) == list(pairs.values())
        assert read(tape, "another key of 21 characters") == [NOTHING]


@given(st.lists(st.tuples(KEYS, VALUES), min_size=1, max_size=4, unique_by=lambda pair: json.dumps(pair[0])), st.data())
@settings(max_examples=80, deadline=None)
def test_a_line_that_is_torn_anywhere_is_mended_and_no_other_line_is_lost(pairs: list[Any], data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "run.jsonl"
        tape = Tape(path)
        write(tape, *pairs[:-1])
        whole = path.read_bytes()
        write(tape, pairs[-1])
        last = path.read_bytes()[len(whole) :]
        path.write_bytes(whole + last[: data.draw(st.integers(0, len(last) - 1))])
        (key, value), earlier = pairs[-1], [key for key, _ in pairs[:-1]]
        assert read(tape, *earlier) == [value for _, value in pairs[:-1]]
        assert read(tape, key)[0] in (NOTHING, value)
        write(tape, pairs[-1])
        assert read(tape, *earlier, key) == [value for _, value in pairs]


def test_models_come_back_as_models(tmp_path: Path) -> None:
    async def ask() -> ChatResult:
        async with LocalOpenRouter() as server, server.core() as core:
            return (await chat_send(core, model="a/b", messages=[{"role": "user", "content": "Hé"}])).unwrap()

    answer = asyncio.run(ask())
    tape = Tape(tmp_path / "run.jsonl")
    write(tape, ("k", answer))
    (found,) = read(tape, "k")
    assert type(found) is ChatResult
    assert found == answer
    assert '"model":"ChatResult"' in Path(tape.path).read_text()


def test_values_of_a_type_come_back_as_that_type(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "run.jsonl", as_=Review)
    write(tape, ("k", Review("Good", Decimal("1.10"))))
    assert read(tape, "k") == [Review("Good", Decimal("1.10"))]
    assert read(Tape(tape.path, as_=list[int]), "k") == [NOTHING]  # the type has changed since: ask again


@pytest.mark.parametrize("value", [object(), Review("Good", Decimal(1)), {1, 2}])
def test_what_a_tape_cannot_hold_is_a_type_error(tmp_path: Path, value: Any) -> None:
    with closing(OpenTape(Tape(tmp_path / "run.jsonl"))) as running, pytest.raises(TypeError):
        running.line("k", value)


def test_another_version_does_not_find_values_and_loses_none(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    first, second = Tape(path, of={"model": "a/b", "prompt": 1}), Tape(path, of={"model": "a/b", "prompt": 2})
    write(first, ("k", "one"))
    assert read(second, "k") == [NOTHING]
    write(second, ("k", "two"))
    assert (read(first, "k"), read(second, "k")) == (["one"], ["two"])
    assert read(Tape(path, of={"prompt": 1, "model": "a/b"}), "k") == ["one"]  # the order of keys says nothing


def test_the_last_of_two_values_counts_and_keys_of_other_types_differ(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    write(tape, ("1", "text"), (1, "old"), (1, "new"))
    assert read(tape, *["1", 1, 1.0, True]) == ["text", "new", NOTHING, NOTHING]


def test_keys_whose_numbers_are_the_same_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OpenTape, "_number", lambda *_: 7)
    tape = Tape(tmp_path / "run.jsonl")
    write(tape, ("a", 1))
    assert read(tape, "a", "b") == [1, NOTHING]


def test_lines_of_other_people_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    foreign = b'{"id":"not sixteen digits"}\n\xff\xfe\n{"id":"0123456789abcdef"}\nno end'
    path.write_bytes(foreign)
    tape = Tape(path)
    write(tape, ("k", 1))
    assert read(tape, "k") == [1]
    assert path.read_bytes().startswith(foreign + b"\n")


def test_a_last_line_that_is_whole_but_for_its_end_is_kept(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    write(tape, ("k", "x" * 200_000))
    path = Path(tape.path)
    path.write_bytes(path.read_bytes()[:-1])
    assert read(tape, "k") == ["x" * 200_000]
    path.write_bytes(path.read_bytes()[:-9])
    assert read(tape, "k") == [NOTHING]
    assert path.read_bytes() == b""


def test_one_process_at_a_time_uses_a_tape(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    tape = Tape(tmp_path / "run.jsonl")
    with closing(OpenTape(tape)), pytest.raises(BlockingIOError) as caught:
        OpenTape(tape)
    assert caught.value.errno in {errno.EAGAIN, errno.EACCES}
    assert read(tape, "k") == [NOTHING]


def test_a_disk_that_is_full_raises_and_leaves_no_part_of_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    write(tape, ("k", 1))
    with closing(OpenTape(tape)) as running:
        line = running.line("l", 2)

        def half(_: int) -> None:
            raise OSError(errno.ENOSPC, "no space left")

        monkeypatch.setattr("os.fsync", half)
        with pytest.raises(OSError, match="no space"):
            running.append([line])
        monkeypatch.undo()
        assert Path(tape.path).read_bytes().count(b"\n") == 1
        running.append([line])
    assert read(tape, "k", "l") == [1, 2]


@given(st.lists(st.tuples(st.integers(0, 2**64 - 1) | st.integers(0, 5000), st.integers(0, 2**40)), max_size=3000))
@settings(max_examples=20, deadline=None)
def test_an_index_is_a_dict(pairs: list[tuple[int, int]]) -> None:
    index, expected = KeyIndex(), dict(pairs)
    for number, position in pairs:
        index.put(number, position)
    assert len(index) == len(expected)
    assert all(index.get(number) == position for number, position in expected.items())
    assert all(index.get(number) == expected.get(number) for number in range(50))


def test_an_index_grows() -> None:
    index = KeyIndex()
    spread = [number * 0x9E3779B97F4A7C15 % 2**64 for number in range(5001)]  # as those of keys are
    for position, number in enumerate(spread[:-1]):
        index.put(number, position)
    assert [index.get(number) for number in spread] == [*range(5000), None]


def test_half_a_surrogate_pair_is_kept(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    write(tape, ("\ud800", {"text": "\udfff"}))
    assert read(tape, "\ud800") == [{"text": "\udfff"}]


def test_a_line_that_somebody_broke_is_asked_about_again(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    write(tape, ("a", 1), ("b", 2))
    path = Path(tape.path)
    path.write_bytes(path.read_bytes().replace(b'"value":1', b'"value":!'))
    assert read(tape, "a", "b") == [NOTHING, 2]


def test_a_tape_says_where_it_is() -> None:
    assert repr(Tape("run.jsonl")) == "Tape('run.jsonl')"
