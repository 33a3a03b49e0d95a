import pickle
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from openrouter_core._base.redactor import Redactor, redactor_of

KEY = "sk-or-v1-planted"


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
def test_the_secret_of_a_request_is_its_key_unless_that_is_a_placeholder(headers: dict[str, str], secret: str | None):
    shown = redactor_of(headers).text(f"{KEY} test x")
    assert shown == f"{KEY} test x".replace(secret or "?", "[redacted]")


def test_the_key_of_a_core_needs_no_search():
    odd = "two words"  # which no header's last word is
    assert redactor_of({"Authorization": f"Bearer {odd}"}, odd).text(odd) == "[redacted]"


@pytest.mark.parametrize("key", ["d", "planted", KEY[3:]])
def test_the_key_of_a_caller_that_ends_like_that_of_the_core_is_cut_whole(key: str):
    assert redactor_of({"Authorization": f"Bearer {KEY}"}, key).text(f"<{KEY}>") == "<[redacted]>"


def test_an_authorization_of_a_caller_takes_precedence_over_the_key_of_the_core():
    redactor = redactor_of({"Authorization": f"Bearer {KEY}"}, "sk-or-v1-another")
    assert redactor.text(f"{KEY}, sk-or-v1-another") == "[redacted], sk-or-v1-another"


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
    assert Redactor(secret).text(text) == shown


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
    assert Redactor("s3c.t").text(text) == shown


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
    assert Redactor(PADDED).text(f'{{"a": "{echo}"}} {echo}!') == '{"a": "[redacted]"} [redacted]!'
    assert Redactor(PADDED).headers({"X-Echo": f"/?key={echo}"}) == {"X-Echo": "/?key=[redacted]"}
    assert Redactor(PADDED).is_in(ValueError(echo))


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
    assert Redactor(key).text(f"{before}{echo}{after}") == f"{before}[redacted]{after}"


@given(st.text(alphabet="abc\\u0123%/\n"))
def test_a_text_without_the_secret_stays_as_it_is_whatever_escapes_it_has(text: str):
    assert Redactor(PADDED).text(text) == text


def test_a_short_secret_that_is_escaped_is_cut_where_it_is_a_word():
    assert Redactor("s3c.t").text(r"no s3c\u002et, no s3c%2Et, no s3c\u002ets") == r"no [redacted], no [redacted], no s3c\u002ets"


def test_headers_that_echo_the_key_are_cleaned_and_stay_a_multidict():
    echo = CIMultiDictProxy(CIMultiDict([("X-Echo", f"a {KEY} b"), ("x-echo", "2"), (KEY, "3")]))
    cleaned: Any = Redactor(KEY).headers(echo)
    assert list(cleaned.items()) == [("X-Echo", "a [redacted] b"), ("x-echo", "2"), ("[redacted]", "3")]
    assert cleaned.getall("X-ECHO") == ["a [redacted] b", "2"]
    assert pickle.loads(pickle.dumps(cleaned.copy())) == cleaned  # noqa: S301 - our own bytes


@pytest.mark.parametrize("headers", [{"X-Echo": KEY}, {"X-Fine": "1"}])
def test_headers_without_an_echo_are_the_same_object(headers: Mapping[str, str]):
    assert Redactor(None).headers(headers) is headers
    assert Redactor("another secret").headers(headers) is headers
