import copy
import inspect
import pickle
import re
import subprocess
import sys
from http import HTTPStatus
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import Err, Issue, Meta, OpenRouterError, RequestConnectionError, RequestTimeoutError, ResponseError, errors
from openrouter_core._base.status_words import one_line, status_phrase
from openrouter_core.models import GetCreditsData, GetCreditsResponse

META = Meta(status_code=429, headers={"X-Generation-Id": "gen-1"}, attempts=2, elapsed=0.5, method="GET", url="https://x/y")
CLASSES = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, OpenRouterError)]
LEAVES = [kind for kind in CLASSES if not kind.__subclasses__()]
FILLED: dict[str, Any] = {
    "message": "words",
    "meta": META,
    "status_code": 429,
    "code": "rate_limited",
    "metadata": {"raw": '{"a": 1}'},
    "error_type": "kind",
    "provider": "Provider",
    "upstream": {"a": [1]},
    "retry_after": 1.5,
    "refuses_retry": True,
    "content_type": "application/json",
    "body": "{}",
    "issues": (Issue(("data", 0), "number", "string"),),
    "raw": {"data": {"total_credits": "1"}},
    "partial": GetCreditsResponse(data=GetCreditsData(total_credits=1, total_usage=2)),
    "argument": "app_title",
    "phase": "idle",
    "reason": "telling words",
    "retryable": True,
}


def filled(kind: type[OpenRouterError]) -> OpenRouterError:
    """Make an error of the class with a value other than the default for each of its parameters."""
    return kind(**{name: FILLED[name] for name in inspect.signature(kind).parameters})


def drawn_tree() -> list[tuple[str, str, str]]:
    """Read the docstring's tree: name of each class, its parent's, and the words beside it."""
    rows = re.findall(r"^    ([│├└─ ]*)(\w+)(.*)$", inspect.getdoc(errors) or "", re.MULTILINE)
    parents: list[str] = []
    drawn: list[tuple[str, str, str]] = []
    for branch, name, words in rows:
        depth = len(branch) // 4
        parents[depth:] = [name]
        drawn.append((name, parents[depth - 1] if depth else "Exception", words.strip()))
    return drawn


def test_the_classes_are_the_tree_that_the_docstring_draws():
    assert [(name, parent) for name, parent, _ in drawn_tree()][:2] == [
        ("OpenRouterError", "Exception"),
        ("ResponseError", "OpenRouterError"),
    ]
    assert {(name, parent) for name, parent, _ in drawn_tree()} == {(kind.__name__, kind.__base__.__name__) for kind in CLASSES}


def test_each_class_of_a_status_says_the_status_that_the_tree_draws():
    statuses = {name: words for name, _, words in drawn_tree() if words.isdecimal()}
    assert len(statuses) == 18
    for name, status in statuses.items():
        assert (getattr(errors, name).__doc__ or "").startswith(f"{status}: ")


@pytest.mark.parametrize("kind", CLASSES)
def test_an_error_survives_pickle_and_deepcopy_with_all_its_attributes(kind: type[OpenRouterError]):
    error = filled(kind)
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):  # noqa: S301 - our own bytes
        assert type(again) is kind
        assert vars(again) == vars(error)
        assert again.args == error.args
        assert str(again) == str(error)
        assert again.retryable is error.retryable


@pytest.mark.parametrize("kind", CLASSES)
def test_an_error_holds_all_that_it_was_made_of(kind: type[OpenRouterError]):
    error = filled(kind)
    for name in inspect.signature(kind).parameters:
        assert getattr(error, name) == FILLED[name]


@pytest.mark.parametrize("kind", CLASSES)
def test_an_error_can_be_made_of_nothing(kind: type[OpenRouterError]):
    assert kind().meta == Meta()
    assert "\n" not in str(kind())


@given(kind=st.sampled_from(CLASSES), message=st.text(), provider=st.text(), generation=st.text(), code=st.integers() | st.text())
@settings(max_examples=200, deadline=None)
def test_str_is_one_printable_line_whatever_the_server_wrote(
    kind: type[OpenRouterError], message: str, provider: str, generation: str, code: int | str
):
    meta = Meta(headers={"X-Generation-Id": generation})
    parts = {"provider": provider, "code": code, "status_code": 500} if issubclass(kind, ResponseError) else {}
    line = str(kind(message, meta=meta, **parts))
    assert line.isprintable()
    assert len(line) <= 500
    line.encode()


def test_a_long_message_is_cut():
    assert one_line("x" * 501) == "x" * 497 + "..."
    assert one_line("x" * 500) == "x" * 500


def test_str_says_the_provider_the_reason_the_status_and_the_generation():
    error = errors.TooManyRequestsResponseError("slow down", meta=META, status_code=429, provider="Provider")
    assert str(error) == "[Provider] slow down (429 too many requests, gen-1)"
    assert str(errors.OpenRouterDefaultError("odd", status_code=599)) == "odd (599)"
    assert str(errors.OpenRouterDefaultError("busy", status_code=200, code=503)) == "busy (503 service unavailable)"
    assert str(errors.OpenRouterDefaultError("busy", status_code=200)) == "busy"
    assert str(errors.OpenRouterDefaultError("busy", status_code=200, meta=META)) == "busy (gen-1)"
    assert str(errors.OpenRouterDefaultError("vague", reason="because", status_code=502)) == "because (502 bad gateway)"
    assert str(errors.SDKValidationError("no\nkey")) == "no key"


@pytest.mark.parametrize(
    ("status", "phrase"),
    [
        (303, "see other"),
        (402, "payment required"),
        (413, "payload too large"),
        (422, "unprocessable entity"),
        (429, "too many requests"),
        (499, "client closed request"),
        (524, "edge network timeout"),
        (529, "provider overloaded"),
        (599, ""),
        (0, ""),
        (-1, ""),
    ],
)
def test_a_status_has_the_same_phrase_in_every_python(status: int, phrase: str):
    assert status_phrase(status) == phrase


@pytest.mark.parametrize("status", [*HTTPStatus], ids=int)
def test_a_phrase_is_that_of_http_unless_python_changed_its_mind(status: HTTPStatus):
    changing = {413, 414, 416, 418, 422}  # what HTTP calls these is not the same in all versions of Python
    assert status < 300 or status in changing or status_phrase(status) == status.phrase.lower()


def test_an_error_is_matched_by_its_status_whatever_its_class():
    for error in (
        errors.TooManyRequestsResponseError(status_code=429),
        errors.OpenRouterDefaultError(status_code=200, code=429),
        errors.BadRequestResponseError(status_code=400, error_type="rate_limit_exceeded"),
    ):
        match Err(error):
            case Err(errors.ResponseError(status=429)):
                pass
            case _:
                pytest.fail(f"{error!r} has the status {error.status}")


def test_neither_making_an_error_nor_showing_it_imports_anything():
    program = (
        "import sys, openrouter_core.errors as errors\n"
        "before = set(sys.modules)\n"
        "for status in range(600):\n"
        "    error = errors.ResponseError('x', status_code=status, error_type='server')\n"
        "    str(error), error.retryable, repr(error)\n"
        "print(*set(sys.modules) - before)"
    )
    done = subprocess.run((sys.executable, "-c", program), capture_output=True, text=True, check=True)  # noqa: S603 - ours
    assert done.stdout.split() == []


@pytest.mark.parametrize(
    ("error", "retryable"),
    [
        (errors.RequestTimeoutResponseError(status_code=408), True),
        (errors.TooManyRequestsResponseError(status_code=429), True),
        (errors.ProviderOverloadedResponseError(status_code=529), True),
        (errors.OpenRouterDefaultError(status_code=200, code=502), True),
        (errors.OpenRouterDefaultError(status_code=400, code=429), True),
        (errors.OpenRouterDefaultError(status_code=503, code=403), True),
        (errors.TooManyRequestsResponseError(status_code=429, refuses_retry=True), False),
        (errors.BadRequestResponseError(status_code=400), False),
        (errors.OpenRouterDefaultError(status_code=200), False),
        (errors.ResponseValidationError(), False),
        (errors.SDKValidationError(), False),
        (errors.ResponseValidationError(retryable=True), True),
        (RequestConnectionError(), True),
        (RequestConnectionError(retryable=False), False),
        (RequestTimeoutError(phase="connect"), True),
        (RequestTimeoutError(phase="total"), False),
        (errors.UnexpectedClientError(), False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)
def test_retryable_says_whether_the_same_request_may_well_succeed_later(error: OpenRouterError, *, retryable: bool):
    assert error.retryable is retryable


@pytest.mark.parametrize(
    ("codes", "expected"),
    [((429,), True), (("429",), True), (("4XX",), True), (("4xx",), True), (("5XX", 428), False), ((), False)],
    ids=repr,
)
def test_has_status_takes_numbers_and_classes(codes: tuple[int | str, ...], *, expected: bool):
    assert errors.TooManyRequestsResponseError(status_code=429).has_status(codes) is expected


def test_client_error_is_every_class_that_no_server_sends_and_no_stream():
    assert {*get_args(errors.ClientError), errors.StreamTruncatedError} == {
        # A full queue is a kind of abort, which whoever matches all classes has matched.
        errors.QueueFullError.__base__ if kind is errors.QueueFullError else kind
        for kind in LEAVES
        if not issubclass(kind, ResponseError)
    }


def test_phases_are_the_documented_ones():
    assert get_args(errors.Phase) == ("connect", "total", "first_event", "idle", "deadline", "queue")
