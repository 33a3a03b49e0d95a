import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yarl import URL

from openrouter_core._base.base_urls import fault, is_proxy_url


@pytest.mark.parametrize("url", ["https://openrouter.ai/api/v1", "http://127.0.0.1:8787/", "HTTP://[::1]:80", "https://host/@me"])
def test_a_base_url_is_http_with_a_host(url: str):
    assert fault(url) is None
    assert is_proxy_url(url)


@pytest.mark.parametrize(
    "url", ["https://u:pa55%2F@host/v1", "http://pa55@host", "http://@host", "http://:pa55@127.0.0.1:80/a/b"]
)
def test_a_user_or_a_password_is_for_proxies_only_and_not_shown(url: str):
    message = fault(url)
    assert message
    assert "must not hold a user or a password" in message
    assert "pa55" not in message
    assert is_proxy_url(url)


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
    assert fault(url) == "must be an absolute URL such as https://openrouter.ai/api/v1"
    assert not is_proxy_url(url)


@given(st.text() | st.from_regex(r"https?://[^/]{0,20}(/.*)?", fullmatch=True))
@settings(max_examples=200, deadline=None)
def test_every_base_url_can_be_parsed_and_has_a_host(url: str):
    if fault(url) is None:
        parsed = URL(f"{url.rstrip('/')}/credits", encoded=True)
        assert parsed.host
        assert parsed.port is not None
        assert not parsed.query_string
