"""Retry-After: every form it comes in, and what counts as nonsense."""

import math
import sys
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core._response.retry_after import retry_after

NOW = 784_111_777.0 - 30  # half a minute before the moment that RFC 9110 takes for its examples


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Kolkata"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("1e2", 100.0),
        ("-5", 0.0),  # the past is now
        ("nan", None),
        ("inf", None),
        ("-inf", None),
        ("1e400", None),
        ("1_0", None),
        ("", None),
        ("soon", None),
        ("7 seconds", None),
        ("Sun, 99 Nov 1994 08:49:37 GMT", None),
        ("Sun, 06 Nov 99999 08:49:37 GMT", None),
    ],
)
def test_the_header_is_seconds_or_nothing(text: str, expected: float | None):
    assert retry_after({"Retry-After": text}, None, NOW) == expected


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize(
    "date",
    [
        "Sun, 06 Nov 1994 08:49:37 GMT",  # IMF-fixdate
        "Sunday, 06-Nov-94 08:49:37 GMT",  # RFC 850
        "Sun Nov  6 08:49:37 1994",  # asctime, which names no zone and means UTC
        "Sun, 06 Nov 1994 08:49:37 -0000",
        "Sun, 06 Nov 1994 09:49:37 +0100",
    ],
)
@pytest.mark.parametrize(("passed", "expected"), [(0, 30.0), (30, 0.0), (3600, 0.0)])
def test_the_header_is_a_date_in_any_form_of_rfc_9110_whatever_the_machines_zone(date: str, passed: int, expected: float):
    assert retry_after({"Retry-After": date}, None, NOW + passed) == expected


@pytest.mark.parametrize(
    ("milliseconds", "seconds", "body", "expected"),
    [
        ("1500", "7", 9, 1.5),
        ("1500", None, None, 1.5),
        ("soon", "7", 9, 7.0),
        ("nan", "soon", 9, 9.0),
        (None, "7", 9, 7.0),
        (None, "Sun, 06 Nov 1994 08:49:37 GMT", 9, 30.0),
        (None, "soon", 9, 9.0),
        (None, None, 9.5, 9.5),
        (None, None, "9", 9.0),
        (None, None, -9, 0.0),
        (None, None, True, None),
        (None, None, math.nan, None),
        (None, None, 10**400, None),
        (None, None, [9], None),
        (None, None, None, None),
        ("-1500", "7", 9, 0.0),
    ],
)
def test_milliseconds_go_before_the_standard_header_and_that_before_the_body(
    milliseconds: str | None, seconds: str | None, body: object, expected: float | None
):
    headers = {"retry-after-ms": milliseconds, "Retry-After": seconds}
    assert retry_after({name: value for name, value in headers.items() if value is not None}, body, NOW) == expected


LATER = 1_700_000_000.0  # X-RateLimit-Reset is younger than RFC 9110's examples


@pytest.mark.parametrize(
    ("reset", "expected"),
    [
        ("1700000040000", 40.0),
        (1_700_000_040_500, 40.5),
        ("1700000040", 40.0),
        ("60", 60.0),
        ("1699999999999", 0.0),
        ("1699999999", 0.0),
        ("soon", None),
        (None, None),
        ([1], None),
    ],
)
@pytest.mark.parametrize("name", ["X-RateLimit-Reset", "x-ratelimit-reset"])
def test_the_reset_of_a_rate_limit_is_a_moment_in_milliseconds_or_seconds(reset: object, expected: float | None, name: str):
    assert retry_after({}, None, LATER, status=429, told={name: reset}) == expected


def test_the_reset_counts_for_a_429_that_says_nothing_more_exact():
    told = {"X-RateLimit-Reset": "60"}
    assert retry_after(told, None, NOW, status=429) == 60
    assert retry_after({"X-RateLimit-Reset": "7"}, None, NOW, status=429, told=told) == 7
    assert retry_after(told, 9, NOW, status=429) == 9
    assert retry_after({**told, "Retry-After": "8"}, 9, NOW, status=429) == 8
    assert [retry_after(told, None, NOW, status=status) for status in (402, 503, 200)] == [None] * 3


def test_the_headers_that_the_body_tells_of_count_after_the_answers_own():
    told = {"RETRY-AFTER": "5", "Retry-After-Ms": "1500"}
    assert retry_after({}, 9, NOW, told=told) == 1.5
    assert retry_after({"retry-after-ms": "500"}, 9, NOW, told=told) == 0.5
    assert retry_after({"Retry-After": "7"}, None, NOW, told={"retry-after": "5"}) == 7
    assert retry_after({}, None, NOW, told={5: "5", "retry-after": ["5"]}) is None
    assert retry_after({}, None, NOW, told=["retry-after"]) is None


@pytest.mark.parametrize("raised", [ImportError, OSError])
def test_a_date_that_cannot_be_read_for_want_of_a_module_counts_as_absent(monkeypatch: pytest.MonkeyPatch, raised: type):
    class NoModules:
        def __getattr__(self, name: str) -> object:
            raise raised(24, "too many open files")

    monkeypatch.setitem(sys.modules, "email.utils", NoModules())  # type: ignore[arg-type]  # stands in for the module
    assert retry_after({"Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT"}, None, NOW) is None


dates = st.datetimes().map(lambda moment: moment.strftime("%a, %d %b %Y %H:%M:%S GMT"))


@given(text=st.text() | dates | st.floats().map(str) | st.integers().map(str), body=st.none() | st.floats() | st.text())
def test_whatever_the_answer_says_the_wait_is_a_finite_number_of_zero_or_more(text: str, body: object):
    for name in ("Retry-After", "retry-after-ms", "X-RateLimit-Reset"):
        for wait in (retry_after({name: text}, body, NOW, status=429), retry_after({}, None, NOW, status=429, told={name: body})):
            assert wait is None or (math.isfinite(wait) and wait >= 0)
