from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core._base.redaction import (
    REDACTED,
    SHOWN_HEADERS,
    mentions_a_key,
    public_headers,
    public_url,
    shorn,
)
from openrouter_core._base.redactor import Redactor

KEY = "sk-or-v1-planted"


@pytest.mark.parametrize(
    ("url", "public"),
    [
        ("https://openrouter.ai/api/v1?a=b@c", "https://openrouter.ai/api/v1?a=b@c"),
        ("https://user@host/path", "https://host/path"),
        ("https://user:pass@host:8080", "https://host:8080"),
        ("https://user:p@ss:word@host/a@b", "https://host/a@b"),
        ("https://host?a=b@c", "https://host?a=b@c"),
        ("https://host:80/a@b", "https://host:80/a@b"),
        ("https://[::1]/a@b", "https://[::1]/a@b"),
        ("https://user:pass@[::1]:80#a@b", "https://[::1]:80#a@b"),
        ("user:pass@host/path?to=http://x", "host/path?to=http://x"),
        ("https://user:pa#ss@host/path", "https://host/path"),
        ("https://user:pa/ss@host/path", "https://host/path"),
        ("", ""),
    ],
)
def test_a_public_url_has_neither_user_nor_password(url: str, public: str):
    assert public_url(url) == public


@given(st.from_regex(r"[a-z0-9@:%]{1,10}", fullmatch=True), st.from_regex(r"(/[a-z@:?&=]{0,10})?", fullmatch=True))
def test_no_user_info_survives_and_nothing_else_is_lost(user: str, path: str):
    url = f"https://{user}@host:80{path}"
    assert public_url(url) == f"https://host:80{path}"
    assert urlsplit(public_url(url)).username is None


@pytest.mark.parametrize(
    "name", ["Authorization", "Cookie", "Set-Cookie", "Proxy-Authorization", "X-Api-Key", "Location", "X-Any"]
)
def test_a_header_that_is_not_known_to_be_harmless_is_redacted(name: str):
    assert public_headers({name: KEY, "CONTENT-Type": "a/b"}) == {name: REDACTED, "CONTENT-Type": "a/b"}


SHOWN = """
accept accept-encoding age cache-control cf-ray connection content-encoding content-length content-type date http-referer
retry-after retry-after-ms server transfer-encoding user-agent vary x-generation-id x-openrouter-categories x-openrouter-metadata
x-openrouter-title x-ratelimit-limit x-ratelimit-remaining x-ratelimit-reset x-request-id
"""


def test_the_headers_that_are_shown_are_these():
    assert set(SHOWN.split()) == SHOWN_HEADERS
    assert public_headers(dict.fromkeys(SHOWN.upper().split(), "1")) == dict.fromkeys(SHOWN.upper().split(), "1")


def test_the_shown_headers_are_written_in_lower_case():
    assert {name.lower() for name in SHOWN_HEADERS} == SHOWN_HEADERS


def raised() -> BaseException:
    """Return an exception with a cause, a context and a group behind it, all raised."""
    group = ExceptionGroup("group", [caught(OSError("one")), caught(OSError("number two"))])
    middle = caught(ValueError("middle"), cause=group, context=caught(KeyError(KEY)))
    return caught(RuntimeError(), cause=middle)


def caught(error: Exception, **behind: BaseException) -> Exception:
    error.__cause__, error.__context__ = behind.get("cause"), behind.get("context")
    with pytest.raises(type(error)) as info:
        raise error
    assert info.value.__traceback__ is not None
    return info.value


def test_shorn_takes_the_tracebacks_of_all_that_is_behind_an_exception():
    error = raised()
    assert shorn(error) is error
    cause: Any = error.__cause__
    chain = [error, cause, cause.__context__, cause.__cause__, *cause.__cause__.exceptions]
    assert [type(link).__name__ for link in chain] == [
        "RuntimeError",
        "ValueError",
        "KeyError",
        "ExceptionGroup",
        "OSError",
        "OSError",
    ]
    assert [link.__traceback__ for link in chain] == [None] * 6


@pytest.mark.parametrize(
    ("words", "looks_like_one"),
    [("the key sk-or-v1-0123456789abcdef is bad", True), ("a key begins with sk-or-v1-", False), ("sk-0123456789abc", False)],
)
def test_an_exception_mentions_a_key_where_something_looks_like_one(words: str, *, looks_like_one: bool):
    error = OSError()
    error.__cause__ = KeyError(words)
    assert mentions_a_key(error) is looks_like_one


def test_an_exception_that_cannot_be_shown_mentions_nothing():
    class BrokenError(Exception):
        def __str__(self) -> str:
            raise ValueError(KEY)

    assert not mentions_a_key(BrokenError())
    assert not Redactor(KEY).is_in(BrokenError())


def test_exceptions_that_stand_behind_each_other_are_walked_once():
    one, two = ValueError("one"), ValueError("two")
    one.__context__, two.__cause__ = two, one
    assert shorn(one) is one


def test_an_exception_mentions_a_secret_wherever_behind_it_that_stands():
    assert Redactor(KEY).is_in(raised())
    assert Redactor("number two").is_in(raised())
    assert not Redactor("number three").is_in(raised())
    assert not Redactor(None).is_in(raised())


def test_an_exception_mentions_a_secret_in_its_notes():
    error = ValueError()
    error.add_note(f"the key was {KEY}")
    assert Redactor(KEY).is_in(error)
    assert not Redactor("another").is_in(error)
