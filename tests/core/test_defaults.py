from typing import Any

import attrs
import pytest

from openrouter_core import UNSET, OpenRouterCore, RequestOptions, Sizes, Timeouts
from openrouter_core._base.defaults import (
    LIMITS,
    NO_LIMITS,
    NO_OPTIONS,
    SIZES,
    STREAM_LIMITS,
    AttemptLimits,
    Sized,
    limits_of,
    sizes_of,
)


def test_what_stands_in_for_options_says_what_options_that_set_nothing_say():
    options = RequestOptions()
    for field in attrs.fields(RequestOptions):
        assert getattr(NO_OPTIONS, field.name) == getattr(options, field.name), field.name


NAMED = {"connect": 10, "total": 600, "first_event": 300, "idle": 120}


def test_limits_are_those_of_time_outs_and_a_stream_has_none_in_all():
    assert stated(LIMITS) == {**attrs.asdict(Timeouts()), "total": 600} == NAMED
    assert stated(STREAM_LIMITS) == attrs.asdict(Timeouts(total=None)) == {**NAMED, "total": None}
    assert stated(NO_LIMITS) == dict.fromkeys(NAMED)


@pytest.mark.parametrize(
    ("timeout", "changed", "total", "total_of_a_stream"),
    [
        (UNSET, {}, 600, None),
        (Timeouts(), {}, 600, None),
        (Timeouts(idle=30), {"idle": 30}, 600, None),
        (Timeouts(total=None), {}, None, None),
        (Timeouts(total=5), {}, 5, 5),
        (Timeouts(connect=1, first_event=2), {"connect": 1, "first_event": 2}, 600, None),
        (30.0, {}, 30, 30),
        (30, {}, 30, 30),
        (None, dict.fromkeys(NAMED), None, None),
    ],
)
def test_a_stream_has_a_limit_in_all_only_where_that_was_given(
    timeout: Any, changed: dict[str, Any], total: float | None, total_of_a_stream: float | None
):
    assert stated(limits_of(timeout, stream=False)) == {**NAMED, **changed, "total": total}
    assert stated(limits_of(timeout, stream=True)) == {**NAMED, **changed, "total": total_of_a_stream}


def test_limits_of_sizes_are_those_of_sizes_that_set_nothing():
    assert stated(SIZES) == attrs.asdict(Sizes()) == {"answer": 64 << 20, "event": 64 << 20, "header_line": 64 << 10}


def test_a_core_without_sizes_has_the_default_ones():
    sizes = Sizes(answer=5)
    assert sizes_of(OpenRouterCore("key")) is SIZES
    assert sizes_of(OpenRouterCore("key", sizes=sizes)) is sizes


def stated(limits: AttemptLimits | Sized) -> dict[str, float | None]:
    """Return the limits by name."""
    return {name: getattr(limits, name) for name in limits.__slots__}
