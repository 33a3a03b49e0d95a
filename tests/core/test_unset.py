import copy
import pickle

from openrouter_core import UNSET, Unset


def test_unset_is_false_and_shows_as_its_name():
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)


def test_unset_is_not_none():
    assert UNSET is not None
    assert UNSET != None  # noqa: E711 - equality is the point


def test_unset_survives_copies_as_itself():
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET  # noqa: S301 - our own bytes
    assert copy.deepcopy({"x": [UNSET]})["x"][0] is UNSET
    assert copy.copy(UNSET) is UNSET
