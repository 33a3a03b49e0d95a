"""Retry-After: every form it comes in, and what counts as nonsense."""

import math
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core.retry_after import retry_after

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


dates = st.datetimes().map(lambda moment: moment.strftime("%a, %d %b %Y %H:%M:%S GMT"))


@given(text=st.text() | dates | st.floats().map(str) | st.integers().map(str), body=st.none() | st.floats() | st.text())
def test_whatever_the_answer_says_the_wait_is_a_finite_number_of_zero_or_more(text: str, body: object):
    wait = retry_after({"Retry-After": text}, body, NOW)
    assert wait is None or (math.isfinite(wait) and wait >= 0)
