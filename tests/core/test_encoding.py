import enum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from openrouter_core import UNSET, SDKValidationError
from openrouter_core._request.encoding import bearer, header, merged, query, scalar, segment

KEY = "sk-or-v1-planted"
texts = st.text(st.characters(exclude_categories=["Cs"]))
UNSENDABLE = {chr(code) for code in (*range(0x20), 0x7F, *range(0xD800, 0xE000))} - {"\t"}
scalars = texts | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)


class Word(enum.StrEnum):
    ONE = "the one"


class Number(enum.IntEnum):
    ONE = 1


def refused(function: Any, *arguments: object) -> SDKValidationError:
    with pytest.raises(SDKValidationError) as caught:
        function(*arguments)
    return caught.value


@given(texts.filter(lambda text: text not in {"", ".", ".."}))
def test_a_path_segment_comes_back_as_it_was_and_stays_one_segment(text: str):
    encoded = segment("id", text)
    assert unquote(encoded, errors="strict") == text
    assert encoded.isascii()
    assert not set(encoded) & set("/?#\\ ")
    url = f"https://host/a/{encoded}/b"
    assert urlsplit(url).path.split("/") == ["", "a", encoded, "b"]
    assert str(URL(url, encoded=True)) == url


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET])
def test_a_segment_that_would_be_another_url_is_refused(value: object):
    error = refused(segment, "model_id", value)
    assert error.argument == "model_id"
    assert str(error).startswith("model_id cannot be ")


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("openai/gpt-5:free", "openai%2Fgpt-5%3Afree"),
        ("...", "..."),
        ("a b", "a%20b"),
        ("%2e", "%252e"),
        (7, "7"),
        ("é", "%C3%A9"),
    ],
)
def test_segments_are_percent_encoded_as_rfc_3986_has_it(value: object, encoded: str):
    assert segment("id", value) == encoded


@given(st.lists(st.tuples(texts.filter(bool), scalars | st.lists(scalars))))
def test_a_query_comes_back_as_it_was(pairs: list[tuple[str, Any]]):
    encoded = query(pairs)
    assert encoded.isascii()
    expected = [(name, scalar(name, item)) for name, value in pairs for item in (value if isinstance(value, list) else [value])]
    assert parse_qsl(encoded, keep_blank_values=True, strict_parsing=bool(encoded), errors="strict") == expected
    assert list(URL(f"https://host/?{encoded}", encoded=True).query.items()) == expected


def test_a_query_repeats_lists_and_leaves_out_none_and_unset():
    pairs = [("tag", ["a", None, "b c"]), ("none", None), ("unset", UNSET), ("empty", ""), ("no", []), ("pair", (1, True))]
    assert query(pairs) == "tag=a&tag=b%20c&empty=&pair=1&pair=true"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "a"),
        (True, "true"),
        (False, "false"),
        (-7, "-7"),
        (1.5, "1.5"),
        (1e21, "1e+21"),
        (Word.ONE, "the one"),
        (Number.ONE, "1"),
    ],
)
def test_a_scalar_reads_as_json_would_have_it(value: object, text: str):
    assert type(scalar("it", value)) is str
    assert scalar("it", value) == text


@pytest.mark.parametrize("value", [b"bytes", {}, [], object(), None, float("nan"), float("inf"), "\ud800", 1j])
def test_what_is_no_scalar_is_refused_by_name_but_not_shown(value: object):
    error = refused(scalar, "limit", value)
    assert error.argument == "limit"
    assert str(error).startswith("limit ")
    assert str(error).isprintable()


@pytest.mark.parametrize("pairs", [[("a", {"b": 1})], [("a", [[1]])], [(1.5j, "a")], [("\ud800", "a")]])
def test_a_query_that_cannot_be_sent_is_refused(pairs: Any):
    refused(query, pairs)


@given(st.text() | st.builds(str.__add__, st.text(), st.sampled_from(["\r\n", "\n", "\r", "\x00", "\x1f", "\x7f", "\ud800"])))
def test_a_header_carries_everything_but_control_characters(text: str):
    if UNSENDABLE & set(text):
        error = refused(header, "app_title", KEY + text)
        assert error.argument == "app_title"
        assert KEY not in str(error)
    else:
        assert header("app_title", text) == text


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1))
def test_any_key_of_visible_ascii_is_sent_as_it_is(key: str):
    assert bearer(key) == f"Bearer {key}"


@pytest.mark.parametrize("key", ["", " ", *(f"{KEY}{end}" for end in ["\n", "\r", " ", "\t", "\x00", "\x7f", "é", "\u2028"])])
def test_a_key_that_a_header_cannot_carry_is_refused_and_not_shown(key: str):
    error = refused(bearer, key)
    assert error.argument == "api_key"
    assert KEY not in repr(vars(error)) + repr(error)


@pytest.mark.parametrize("key", [None, 7, KEY.encode(), [KEY], object()])
def test_a_key_that_is_no_string_is_refused_and_not_shown(key: object):
    error = refused(bearer, key)
    assert KEY not in str(error)
    assert type(key).__name__ in str(error)


def test_headers_merge_without_regard_to_case_and_the_callers_win():
    headers = {"Accept": "application/json", "User-Agent": "mine"}
    assert merged(headers, {"ACCEPT": "text/plain", "x-new": 1}, "options.headers") == {
        "User-Agent": "mine",
        "ACCEPT": "text/plain",
        "x-new": "1",
    }
    assert headers == {"Accept": "application/json", "User-Agent": "mine"}


@pytest.mark.parametrize("name", ["", " ", "a b", "a:b", "a\r\nb", "é", "a\x00", b"a", 7, None, "(a)"])
def test_a_name_that_no_header_can_have_is_refused(name: Any):
    error = refused(merged, {}, {name: "1"}, "options.headers")
    assert str(error).startswith("options.headers holds a name")


@pytest.mark.parametrize("name", ["X-A", "x_a", "x.a", "!#$%&'*+-.^_`|~09"])
def test_every_token_of_rfc_9110_can_be_a_name(name: str):
    assert merged({}, {name: "1"}, "options.headers") == {name: "1"}


@pytest.mark.parametrize("value", ["a\nb", None, b"a", ["a"]])
def test_a_value_that_no_header_can_have_is_refused_by_the_headers_name(value: Any):
    assert str(refused(merged, {}, {"X-A": value}, "options.headers")).startswith("options.headers['X-A'] ")


@pytest.mark.parametrize(
    "name",
    [
        *("Connection", "Content-Length", "Expect", "Host", "Keep-Alive"),
        *("Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade"),
    ],
)
@pytest.mark.parametrize("case", [str, str.lower, str.upper])
def test_a_header_that_frames_the_message_is_refused(name: str, case: Any):
    error = refused(merged, {}, {case(name): "1"}, "options.headers")
    assert str(error).startswith(f"options.headers cannot hold {case(name)!r}")
