import pickle
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from openrouter_core._base.redaction import (
    REDACTED,
    SHOWN_HEADERS,
    headers_without,
    mentions,
    mentions_a_key,
    public_headers,
    public_url,
    secret_of,
    shorn,
    without,
)

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


def test_the_shown_headers_are_written_in_lower_case():
    assert {name.lower() for name in SHOWN_HEADERS} == SHOWN_HEADERS


@pytest.mark.parametrize(
    ("headers", "secret"),
    [
        ({"Authorization": f"Bearer {KEY}"}, KEY),
        ({"AUTHORIZATION": KEY}, KEY),
        ({"Authorization": "Bearer test"}, "test"),
        ({"Authorization": "Bearer x"}, None),
        ({"Authorization": ""}, None),
        ({"Accept": KEY}, None),
        ({}, None),
    ],
)
def test_the_secret_of_a_request_is_its_key_unless_that_is_a_stand_in(headers: dict[str, str], secret: str | None):
    assert secret_of(headers) == secret


@pytest.mark.parametrize(
    ("secret", "text", "shown"),
    [
        (KEY, f"{KEY}, {KEY}!", "[redacted], [redacted]!"),
        (r"odd\k%41ey", r"an odd\k%41ey", "an [redacted]"),
        (KEY, "fine", "fine"),
        (None, "fine", "fine"),
        ("", "fine", "fine"),
    ],
)
def test_each_occurrence_of_the_secret_is_cut_from_a_text(secret: str | None, text: str, shown: str):
    assert without(secret, text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("no key s3c.t, sorry", "no key [redacted], sorry"),
        ("s3c.t", "[redacted]"),
        ("(s3c.t)=s3c.t", "([redacted])=[redacted]"),
        ("a-s3c.t s3c.ts", "a-s3c.t s3c.ts"),
        ("s3cut", "s3cut"),
    ],
)
def test_a_short_secret_is_cut_where_it_is_a_word(text: str, shown: str):
    assert without("s3c.t", text) == shown


PADDED = "8Zg/pQ1+aaaa=/bbbb"


@pytest.mark.parametrize(
    "echo",
    [
        PADDED,
        PADDED.replace("/", r"\/"),  # as PHP's json_encode writes it
        PADDED.replace("/", r"\\/").replace("8", r"\\u0038"),  # JSON in a text of JSON
        PADDED.replace("=", r"\u003D").replace("+", r"\u002b"),
        "".join(f"\\u{ord(each):04x}" for each in PADDED),
        quote(PADDED, safe=""),
        quote(PADDED, safe="").lower().replace("zg", "Zg").replace("pq", "pQ"),
        quote(quote(PADDED, safe=""), safe=""),
        "".join(f"%{ord(each):02X}" for each in PADDED),
    ],
)
def test_a_secret_is_found_as_json_and_urls_write_it(echo: str):
    assert without(PADDED, f'{{"a": "{echo}"}} {echo}!') == '{"a": "[redacted]"} [redacted]!'
    assert headers_without(PADDED, {"X-Echo": f"/?key={echo}"}) == {"X-Echo": "/?key=[redacted]"}
    assert mentions(PADDED, ValueError(echo))


escaped = st.builds(
    lambda key, ways: (key, "".join(way(each) for each, way in zip(key, ways, strict=False))),
    st.from_regex(r"[A-Za-z0-9._~+/-]{8,36}={0,2}", fullmatch=True),  # RFC 6750, 2.1
    st.lists(
        st.sampled_from(
            [str, lambda each: f"\\u{ord(each):04x}", lambda each: f"\\u{ord(each):04X}", lambda each: f"%{ord(each):02x}"]
        ),
        min_size=40,
        max_size=40,
    ),
)


@given(escaped, st.text(alphabet=" \n{}:é", max_size=9), st.text(alphabet=" \n{}:é", max_size=9))
def test_however_its_characters_are_escaped_a_secret_is_cut_and_nothing_else(written: tuple[str, str], before: str, after: str):
    key, echo = written
    assert without(key, f"{before}{echo}{after}") == f"{before}[redacted]{after}"


@given(st.text(alphabet="abc\\u0123%/\n"))
def test_a_text_without_the_secret_stays_as_it_is_whatever_escapes_it_has(text: str):
    assert without(PADDED, text) == text


def test_a_short_secret_that_is_escaped_is_cut_where_it_is_a_word():
    assert without("s3c.t", r"no s3c\u002et, no s3c%2Et, no s3c\u002ets") == r"no [redacted], no [redacted], no s3c\u002ets"


def test_headers_that_echo_the_key_are_cleaned_and_stay_a_multidict():
    echo = CIMultiDictProxy(CIMultiDict([("X-Echo", f"a {KEY} b"), ("x-echo", "2"), (KEY, "3")]))
    cleaned: Any = headers_without(KEY, echo)
    assert list(cleaned.items()) == [("X-Echo", "a [redacted] b"), ("x-echo", "2"), ("[redacted]", "3")]
    assert cleaned.getall("X-ECHO") == ["a [redacted] b", "2"]
    assert pickle.loads(pickle.dumps(cleaned.copy())) == cleaned  # noqa: S301 - our own bytes


@pytest.mark.parametrize("headers", [{"X-Echo": KEY}, {"X-Fine": "1"}])
def test_headers_without_an_echo_are_the_same_object(headers: Mapping[str, str]):
    assert headers_without(None, headers) is headers
    assert headers_without("another secret", headers) is headers


def raised() -> BaseException:
    """Return an exception with a cause, a context and a group behind it, all raised."""
    group = ExceptionGroup("group", [caught(OSError("one")), caught(OSError("two"))])
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


def test_an_exception_mentions_a_secret_wherever_behind_it_that_stands():
    assert mentions(KEY, raised())
    assert mentions("two", raised())
    assert not mentions("three", raised())
    assert not mentions(None, raised())


def test_an_exception_mentions_a_secret_in_its_notes():
    error = ValueError()
    error.add_note(f"the key was {KEY}")
    assert mentions(KEY, error)
    assert not mentions("another", error)


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

    assert not mentions(KEY, BrokenError())
    assert not mentions_a_key(BrokenError())


def test_exceptions_that_stand_behind_each_other_are_walked_once():
    one, two = ValueError("one"), ValueError("two")
    one.__context__, two.__cause__ = two, one
    assert mentions("two", shorn(one))
