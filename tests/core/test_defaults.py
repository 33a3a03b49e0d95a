import attrs

from openrouter_core import RequestOptions, Timeouts
from openrouter_core.defaults import LIMITS, NO_LIMITS, NO_OPTIONS, STREAM_LIMITS


def test_what_stands_in_for_options_says_what_options_that_set_nothing_say():
    options = RequestOptions()
    for field in attrs.fields(RequestOptions):
        assert getattr(NO_OPTIONS, field.name) == getattr(options, field.name), field.name


def test_limits_are_those_of_time_outs_and_a_stream_has_none_in_all():
    assert tuple(LIMITS) == attrs.astuple(Timeouts()) == (10, 600, 300, 120)
    assert LIMITS._fields == tuple(field.name for field in attrs.fields(Timeouts))
    assert tuple(STREAM_LIMITS) == attrs.astuple(Timeouts(total=None))
    assert set(NO_LIMITS) == {None}
