import copy
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import UNSET, BackoffStrategy, RequestOptions, RetryConfig, Sizes, Timeouts
from openrouter_core.durations import is_duration
from openrouter_core.options import RESERVED_FETCH_OPTIONS

INFINITE = float("inf")
NAN = float("nan")
NO_TIMES = [-1, -0.001, INFINITE, -INFINITE, NAN, 10**400, "1", b"1", True, [], 1j]
PLANTED = "sk-or-v1-planted"

NOT_NEGATIVE = [
    (RequestOptions, "deadline"),
    (BackoffStrategy, "initial_interval"),
    (BackoffStrategy, "max_interval"),
    (BackoffStrategy, "max_elapsed_time"),
]
POSITIVE = [
    (RequestOptions, "timeout"),
    (Timeouts, "connect"),
    (Timeouts, "total"),
    (Timeouts, "first_event"),
    (Timeouts, "idle"),
]


@pytest.mark.parametrize("value", NO_TIMES, ids=repr)
@pytest.mark.parametrize(("options", "name"), NOT_NEGATIVE + POSITIVE)
def test_a_time_that_can_never_be_is_a_value_error_that_names_it(options: Any, name: str, value: object):
    with pytest.raises(ValueError, match=f"^{name} must be seconds, a finite number"):
        options(**{name: value})


def test_a_number_that_python_does_not_show_is_refused_with_the_same_words():
    with pytest.raises(ValueError, match=r"^deadline must be seconds, .*; got int$"):
        RequestOptions(deadline=10**5000)


@pytest.mark.parametrize(("options", "name"), NOT_NEGATIVE)
def test_a_wait_or_a_deadline_may_be_zero(options: Any, name: str):
    assert getattr(options(**{name: 0}), name) == 0


@pytest.mark.parametrize(("options", "name"), POSITIVE)
def test_a_time_out_of_zero_is_refused_and_none_is_no_limit(options: Any, name: str):
    with pytest.raises(ValueError, match=f"^{name} must be seconds, a finite number above 0, or None"):
        options(**{name: 0})
    assert getattr(options(**{name: None}), name) is None


@given(st.floats() | st.integers())
@settings(max_examples=100, deadline=None)
def test_a_duration_is_a_finite_number_of_seconds_that_is_not_negative(value: float):
    finite_and_not_negative = value == value and value not in {INFINITE, -INFINITE} and value >= 0  # noqa: PLR0124 - NaN
    assert is_duration(value) is finite_and_not_negative


@pytest.mark.parametrize(
    ("options", "name", "value"),
    [
        *((BackoffStrategy, "exponent", value) for value in (0, 0.99, -1, INFINITE, NAN, "2", None)),
        *((BackoffStrategy, name, None) for name in ("initial_interval", "max_interval", "max_elapsed_time")),
        *((RetryConfig, "max_attempts", value) for value in (0, -1, 1.5, NAN, "3", True, None)),
        *((RetryConfig, "strategy", value) for value in ("exponential", None)),
        *((RequestOptions, "retry_codes", value) for value in (429, "5XX", ("6XX",), (42,), ("5",), (None,), {429})),
        *((Sizes, name, value) for name in ("answer", "event", "header_line") for value in (0, -1, 1.5, NAN, "3", True)),
        (Sizes, "header_line", None),
        *((RequestOptions, "validation", value) for value in ("loose", True, [])),
        *((RequestOptions, "fetch_options", {name: 1}) for name in sorted(RESERVED_FETCH_OPTIONS)),
    ],
)
def test_a_value_that_can_never_work_is_a_value_error_that_names_it(options: Any, name: str, value: object):
    with pytest.raises(ValueError, match=name):
        options(**{name: value})


def test_messages_show_no_value_that_may_be_a_misplaced_secret():
    with pytest.raises(ValueError, match="got str") as caught:
        RequestOptions(timeout=PLANTED)
    assert PLANTED not in str(caught.value)


@pytest.mark.parametrize("reserved", ["method", "data", "json"])
def test_reserved_fetch_options_hold_what_the_function_decides(reserved: str):
    with pytest.raises(ValueError, match=f"fetch_options cannot hold {reserved}"):
        RequestOptions(fetch_options={"ssl": False, reserved: "x"})


@pytest.mark.parametrize("option", ["headers", "fetch_options", "extra_query", "extra_body"])
@pytest.mark.parametrize("value", [[PLANTED], 5, PLANTED, None])
def test_an_option_that_is_no_mapping_is_a_value_error_that_does_not_show_it(option: str, value: Any):
    with pytest.raises(ValueError, match=f"{option} must be a mapping") as caught:
        RequestOptions(**{option: value})
    assert PLANTED not in str(caught.value)


@pytest.mark.parametrize("codes", [(), (429,), [408, "5XX", "4xx"], ("429",)], ids=repr)
def test_retry_codes_are_statuses_and_classes_of_statuses(codes: Any):
    assert RequestOptions(retry_codes=codes).retry_codes == codes


def test_the_defaults_are_the_documented_ones():
    assert attrs.asdict(RetryConfig()) == {
        "strategy": "backoff",
        "backoff": {"initial_interval": 0.5, "max_interval": 60, "exponent": 1.5, "max_elapsed_time": 60},
        "max_attempts": 3,
        "retry_connection_errors": True,
    }
    assert Timeouts().total is UNSET
    assert all(0 < limit < INFINITE for limit in attrs.astuple(Timeouts(total=1)))
    assert RequestOptions().timeout is UNSET


def test_the_size_of_an_answer_and_of_an_event_may_have_no_limit():
    assert Sizes(answer=None, event=None) == Sizes(event=None, answer=None)
    assert Sizes(answer=None).answer is None


@pytest.mark.parametrize(
    "options", [RequestOptions(), RetryConfig(), BackoffStrategy(), Timeouts(), Sizes()], ids=lambda o: type(o).__name__
)
def test_options_are_frozen_and_slotted(options: Any):
    with pytest.raises(AttributeError):
        setattr(options, attrs.fields(type(options))[0].name, None)
    assert not hasattr(options, "__dict__")


def test_request_options_survive_pickle_and_deepcopy():
    options = RequestOptions(
        retries=RetryConfig(strategy="none", backoff=BackoffStrategy(exponent=2)),
        retry_codes=(429, "5XX"),
        timeout=Timeouts(total=None),
        deadline=5,
        headers={"X-A": "b"},
        fetch_options={"ssl": False},
        extra_query={"a": [1, 2]},
        validation="lenient",
    )
    for copied in (pickle.loads(pickle.dumps(options)), copy.deepcopy(options)):  # noqa: S301 - our own bytes
        assert copied == options
    assert pickle.loads(pickle.dumps(RequestOptions())).timeout is UNSET  # noqa: S301 - our own bytes


def test_repr_of_request_options_shows_no_headers_and_no_body():
    options = RequestOptions(headers={"Authorization": PLANTED}, extra_body={"key": PLANTED}, fetch_options={"proxy": PLANTED})
    assert PLANTED not in repr(options)
