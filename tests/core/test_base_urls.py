import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yarl import URL

from openrouter_core.base_urls import is_base_url


@pytest.mark.parametrize(
    "url", ["https://openrouter.ai/api/v1", "http://127.0.0.1:8787/", "HTTP://[::1]:80", "https://u:p%2F@host/v1"]
)
def test_a_base_url_is_http_with_a_host(url: str):
    assert is_base_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "openrouter.ai/api/v1",
        "//openrouter.ai",
        "ftp://openrouter.ai",
        "https://",
        "https:///api",
        "https://user@",
        "https://:80",
        "https://host:port",
        "https://host:65536",
        "https://user:pa/ss@host",
        "https://host/?query",
        "https://host/#fragment",
        "https://host\\@other",
        "https://ho st",
        "https://host\r\nX: y",
        "https://höst",
        "https://[::1",
        "https://[1]",
        7,
    ],
    ids=repr,
)
def test_nothing_else_is_one(url: object):
    assert not is_base_url(url)


@given(st.text() | st.from_regex(r"https?://[^/]{0,20}(/.*)?", fullmatch=True))
@settings(max_examples=200, deadline=None)
def test_every_base_url_can_be_parsed_and_has_a_host(url: str):
    if is_base_url(url):
        parsed = URL(f"{url.rstrip('/')}/credits", encoded=True)
        assert parsed.host
        assert parsed.port is not None
        assert not parsed.query_string
