import attrs

from openrouter_core import RequestOptions, Timeouts
from openrouter_core.defaults import LIMITS, NO_LIMITS, NO_OPTIONS, STREAM_LIMITS, Limits


def test_what_stands_in_for_options_says_what_options_that_set_nothing_say():
    options = RequestOptions()
    for field in attrs.fields(RequestOptions):
        assert getattr(NO_OPTIONS, field.name) == getattr(options, field.name), field.name


def test_limits_are_those_of_time_outs_and_a_stream_has_none_in_all():
    named = {"connect": 10, "total": 600, "first_event": 300, "idle": 120}
    assert stated(LIMITS) == attrs.asdict(Timeouts()) == named
    assert stated(STREAM_LIMITS) == attrs.asdict(Timeouts(total=None)) == {**named, "total": None}
    assert stated(NO_LIMITS) == dict.fromkeys(named)


def stated(limits: Limits) -> dict[str, float | None]:
    """Return the limits by name."""
    return {name: getattr(limits, name) for name in Limits.__slots__}
