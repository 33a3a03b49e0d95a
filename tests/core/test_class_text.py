import copy
import inspect
import pickle
import subprocess
import sys
from typing import Any, Literal

import attrs
import pytest

from openrouter_core import WireModel, models
from openrouter_core._codec.class_text import made, names
from openrouter_core.model import WIRE
from openrouter_core.unions import AnyOf, Tagged

TEXT = """

Job: What is to be done: all of it.
 id str
 class_? Literal['big', 'small'] | None
  'class'
 next_ list[Job] | None
  "the 'next'"
 note? str | None

JobKind = Literal['big', 'small'] | str

JobOrText = AnyOf('Job', 'list[str]')

JobTagged = Tagged('type', {'a': 'Job', 'b = ': 'Nothing'})

Nothing: Has no field.

"""


def test_a_class_has_the_fields_of_its_lines():
    fields = attrs.fields(made(TEXT, "Job", "here"))
    assert [
        (each.name, each.type, each.default, dict(each.metadata), each.kw_only) for each in fields if each.name != "_source"
    ] == [
        ("id", "str", attrs.NOTHING, {}, True),
        ("class_", "Literal['big', 'small'] | None", None, {WIRE: "class"}, True),
        ("next_", "list[Job] | None", attrs.NOTHING, {WIRE: "the 'next'"}, True),
        ("note", "str | None", None, {}, True),
    ]
    assert [field.name for field in attrs.fields(made(TEXT, "Nothing", "here"))] == ["_source"]


def test_a_class_is_a_slotted_model_of_the_module_with_a_docstring():
    job = made(TEXT, "Job", "here")
    assert (job.__name__, job.__qualname__, job.__module__, job.__bases__) == ("Job", "Job", "here", (WireModel,))
    assert job.__doc__ == "What is to be done: all of it."
    assert not hasattr(job(id="a", next_=None), "__dict__")
    assert str(inspect.signature(job)).startswith("(*, ")


def test_what_is_no_class_is_what_its_expression_says():
    assert made(TEXT, "JobKind", "here") == Literal["big", "small"] | str  # noqa: PYI051 - as it is written
    either, tagged = made(TEXT, "JobOrText", "here"), made(TEXT, "JobTagged", "here")
    assert isinstance(either, AnyOf)
    assert either.annotations == ("Job", "list[str]")
    assert isinstance(tagged, Tagged)
    assert (tagged.tag, tagged.variants) == ("type", {"a": "Job", "b = ": "Nothing"})


def test_names_are_those_that_are_defined():
    assert names(TEXT) == ["Job", "JobKind", "JobOrText", "JobTagged", "Nothing"]
    assert names("\n\n") == []


@pytest.mark.parametrize("name", ["J", "JobO", "Jobs", "id", "", " id", "Job: What is to be done", "Job\n id", "\n\nJob", "Zero"])
def test_what_is_not_defined_is_a_key_error(name: str):
    with pytest.raises(KeyError):
        made(TEXT, name, "here")


def test_a_name_may_stand_for_none():
    assert made("\n\nNothing = None\n\n", "Nothing", "here") is None


@pytest.mark.parametrize("again", [lambda value: pickle.loads(pickle.dumps(value)), copy.deepcopy], ids=["pickle", "deepcopy"])  # noqa: S301 - our own bytes
def test_a_class_that_is_found_by_its_name_and_its_instances_survive_copies(again: Any, monkeypatch: pytest.MonkeyPatch):
    job = made(TEXT, "Job", models.__name__)
    monkeypatch.setitem(vars(models), "Job", job)
    assert again(job) is job
    value = job(id="a", next_=[job(id="b", next_=None)], _source={"more": 1})
    assert again(value) == value
    assert again(value) is not value


AT_ONCE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from openrouter_core import models

sys.setswitchinterval(1e-6)
threads, begin = 4, Barrier(4)

def loaded(names):
    begin.wait()
    return [models.load(name) for name in names]

with ThreadPoolExecutor(threads) as pool:
    found = list(pool.map(loaded, [models.__all__[:300]] * threads))
print(sum(len(set(map(id, each))) > 1 for each in zip(*found)))
"""


def test_threads_that_load_a_model_at_once_get_the_same_class():
    done = subprocess.run((sys.executable, "-c", AT_ONCE), capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert (done.stdout, done.stderr) == ("0\n", "")
