import attrs

from openrouter_core import OpenRouterCore, RequestOptions, Sizes, Timeouts
from openrouter_core.defaults import LIMITS, NO_LIMITS, NO_OPTIONS, SIZES, STREAM_LIMITS, Limits, Sized, sizes_of


def test_what_stands_in_for_options_says_what_options_that_set_nothing_say():
    options = RequestOptions()
    for field in attrs.fields(RequestOptions):
        assert getattr(NO_OPTIONS, field.name) == getattr(options, field.name), field.name


def test_limits_are_those_of_time_outs_and_a_stream_has_none_in_all():
    named = {"connect": 10, "total": 600, "first_event": 300, "idle": 120}
    assert stated(LIMITS) == attrs.asdict(Timeouts()) == named
    assert stated(STREAM_LIMITS) == attrs.asdict(Timeouts(total=None)) == {**named, "total": None}
    assert stated(NO_LIMITS) == dict.fromkeys(named)


def test_limits_of_sizes_are_those_of_sizes_that_set_nothing():
    assert stated(SIZES) == attrs.asdict(Sizes()) == {"answer": 64 << 20, "event": 64 << 20, "header_line": 64 << 10}


def test_a_core_without_sizes_has_the_default_ones():
    sizes = Sizes(answer=5)
    assert sizes_of(OpenRouterCore("key")) is SIZES
    assert sizes_of(OpenRouterCore("key", sizes=sizes)) is sizes


def stated(limits: Limits | Sized) -> dict[str, float | None]:
    """Return the limits by name."""
    return {name: getattr(limits, name) for name in limits.__slots__}
