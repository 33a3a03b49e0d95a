"""Building: the loop and the compiled function make the same models of the same objects, and refuse the same ones."""

import linecache
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import WireModel, extra, to_dict
from openrouter_core._codec import decoding
from openrouter_core._codec.class_text import made
from openrouter_core._codec.decoding import decode, prepare
from openrouter_core._codec.model_builder import FEW, Part, builder, loop
from openrouter_core._codec.scalars import Hook, Misfit, Note, boolean, null, number, string
from openrouter_core.models import GetCreditsData

TEXT = """

Built: A model with fields of many kinds.
 id str
 class_ str | None
  'class'
 note? str | None
 price? float | None
 kind? Literal['big', 'small'] | None
 it? Any
 done? bool | None
  'is "done"'

"""
Built = made(TEXT, "Built", __name__)


def or_null(value: object, _: list[Note]) -> object:
    return null(value, []) if value is None else number(value, [])


def a_kind(value: object, _: list[Note]) -> object:
    if value not in {"big", "small"}:
        raise Misfit("'big' or 'small'", value)
    return value


def kept(value: object, _: list[Note]) -> object:
    return value


TEXTS, NULL = frozenset({str}), frozenset({type(None)})
PARTS = [
    Part("id", "id", required=True, hook=string, types=TEXTS),
    Part("class", "class_", required=True, hook=kept, types=TEXTS | NULL),
    Part("note", "note", required=False, hook=string, types=TEXTS),
    Part("price", "price", required=False, hook=or_null, types=frozenset({int, float}) | NULL),
    Part("kind", "kind", required=False, hook=a_kind, words=frozenset({"big", "small"})),
    Part("it", "it", required=False, hook=kept, types=frozenset({object})),
    Part('is "done"', "done", required=False, hook=boolean, types=frozenset({bool})),
]
scalars = st.none() | st.booleans() | st.integers() | st.sampled_from(["big", "small", "text"])
objects = st.dictionaries(st.sampled_from([part.wire for part in PARTS] + ["more", "note?"]), scalars)
fine = st.fixed_dictionaries(
    {"id": st.just("a"), "class": st.none()}, optional={"note": st.just("b"), "price": st.none(), "new": st.none()}
)


def outcome(build: Hook, content: object) -> Any:
    """Return all that a model holds and what was noted, or what was expected in place of what came."""
    notes: list[Note] = []
    try:
        value: WireModel = build(content, notes)
    except Misfit as misfit:
        return misfit.expected, misfit.got
    return {part.name: getattr(value, part.name) for part in PARTS}, to_dict(value), extra(value), notes


@given(objects | scalars | st.lists(scalars) | fine)
def test_the_loop_and_the_compiled_function_agree(content: object):
    assert repr(outcome(loop(Built, PARTS), content)) == repr(
        outcome(builder(Built, PARTS), content)
    )  # repr: 1 and True are equal


@pytest.mark.parametrize("build", [loop, builder])
def test_what_has_no_place_in_a_field_is_kept_and_what_does_not_fit_is_noted(build: Any):
    content = {"new": 1, "id": "a", "class": None, "price": None, "more": None, "kind": "huge", 'is "done"': 1}
    notes: list[Note] = []
    value = build(Built, PARTS)(content, notes)
    assert (value.id, value.class_, value.price, value.note, value.kind, value.done) == ("a", None, None, None, None, None)
    assert extra(value) == {"new": 1, "more": None, "kind": "huge", 'is "done"': 1}
    assert list(to_dict(value).items()) == list(content.items())
    assert notes == [
        (content, ("kind",), "'big' or 'small'", "string"),
        (content, ('is "done"',), "boolean", "integer"),
    ]
    assert build(Built, PARTS)({}, notes).id is None
    assert notes[2:] == [({}, ("id",), "string", "nothing")]


def test_the_first_objects_of_a_class_decode_as_the_later_ones_do():
    content = {"data": {"total_credits": 1, "total_usage": 0.5, "new": None}, "more": [1]}
    found = [decode("GetCreditsResponse", content) for _ in range(FEW + 2)]
    assert all(each == found[0] and to_dict(each.value) == content for each in found)
    wrong = [decode("GetCreditsResponse", {"data": {"total_credits": "1"}}) for _ in range(FEW + 2)]
    assert all(each == wrong[0] and len(each.issues) == 2 for each in wrong)


def test_what_was_prepared_is_compiled_from_the_first_object_on():
    prepare("GetCreditsResponse")
    assert decoding._decoder._early_hook(GetCreditsData) is None  # noqa: SLF001 - nothing else would tell but the time


def test_a_traceback_shows_the_lines_of_a_compiled_function():
    def broken(*_: object) -> Any:
        raise ZeroDivisionError

    build = builder(GetCreditsData, [Part("total_credits", "total_credits", broken, required=True)])
    linecache.checkcache()
    with pytest.raises(ZeroDivisionError) as caught:
        build({"total_credits": 1}, [])
    shown = "".join(traceback.format_exception(caught.value))
    assert "<decoding of openrouter_core.models.GetCreditsData>" in shown
    assert "built.total_credits = hook_total_credits(value, notes)" in shown
