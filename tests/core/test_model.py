import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import extra, models, to_dict
from openrouter_core._codec.class_text import made
from openrouter_core._codec.decoding import decode
from openrouter_core.model import wire_names
from openrouter_core.models import GetCreditsData, GetCreditsResponse

NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


SAMPLE = """

Sample: A model with each kind of field.
 id str
 class_? str | None
  'class'
 job_id str
  'jobId'
 note? str | None

"""
Sample = made(SAMPLE, "Sample", __name__)


def data(**rest: Any) -> GetCreditsData:
    return GetCreditsData(total_credits=100, total_usage=25.5, **rest)


def decode_sample(document: dict[str, Any]) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(vars(models), "Sample", Sample)
        return decode("Sample", document).value


def test_models_are_equal_by_class_and_fields_unknown_ones_included():
    assert data() == data()
    assert data() != data(_source={"new": 1})
    assert data() != GetCreditsData(total_credits=100, total_usage=1)
    assert data() != {"total_credits": 100, "total_usage": 25.5}
    assert GetCreditsResponse(data=data()) == GetCreditsResponse(data=data())


def test_models_are_slotted_mutable_and_so_not_hashable():
    value = data()
    value.total_usage = 30
    assert value.total_usage == 30
    assert not hasattr(value, "__dict__")
    with pytest.raises(TypeError, match="unhashable"):
        hash(value)


def test_repr_shows_what_is_there_and_no_unknown_fields():
    assert repr(GetCreditsResponse(data=data(_source={"new": 1}))) == (
        "GetCreditsResponse(data=GetCreditsData(total_credits=100, total_usage=25.5))"
    )
    assert repr(Sample(id="a", job_id="b")) == "Sample(id='a', job_id='b')"


def test_fields_are_keyword_only_and_the_required_ones_are_required():
    with pytest.raises(TypeError):
        GetCreditsData(1, 2)
    with pytest.raises(TypeError, match="job_id"):
        Sample(id="a")


def test_wire_names_say_what_a_field_is_called_on_the_wire():
    assert {name: field.name for name, field in wire_names(Sample).items()} == {
        "id": "id",
        "class": "class_",
        "jobId": "job_id",
        "note": "note",
    }


def test_extra_is_what_no_field_holds_what_did_not_fit_included():
    value = decode_sample({"id": "a", "class": None, "jobId": 5, "new": [1]})
    assert extra(value) == {"jobId": 5, "new": [1]}
    assert extra(data()) == {}


@pytest.mark.parametrize("again", [lambda value: pickle.loads(pickle.dumps(value)), copy.deepcopy], ids=["pickle", "deepcopy"])  # noqa: S301 - our own bytes
def test_models_survive_copies_with_their_unknown_fields(again: Any):
    value = GetCreditsResponse(data=data(_source={"new": [1]}), _source={"more": {}})
    assert again(value) == value
    assert extra(again(value).data) == {"new": [1]}


@given(total=NUMBERS, rest=st.dictionaries(st.text(), JSON), more=st.dictionaries(st.text(), JSON))
@settings(max_examples=100, deadline=None)
def test_to_dict_gives_back_exactly_the_json_that_came_in(total: float, rest: dict[str, Any], more: dict[str, Any]):
    document = {**more, "data": {**rest, "total_credits": total, "total_usage": 1}}
    decoded = decode("GetCreditsResponse", document)
    assert decoded.issues == ()
    assert to_dict(decoded.value) == document
    assert json.dumps(to_dict(decoded.value)) == json.dumps(document)
    assert extra(decoded.value) == {name: value for name, value in more.items() if name != "data"}


def test_to_dict_takes_lists_and_dicts_of_models():
    assert to_dict({"a": [data()]}) == {"a": [{"total_credits": 100, "total_usage": 25.5}]}


def test_to_dict_writes_wire_names_and_leaves_out_what_was_left_out():
    assert to_dict(Sample(id="a", job_id="b")) == {"id": "a", "jobId": "b"}
    assert to_dict(Sample(id="a", job_id="b", class_="c", note="d")) == {"id": "a", "class": "c", "jobId": "b", "note": "d"}
