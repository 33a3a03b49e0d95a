"""Base URLs: what can be the URL of a server, to which paths are added, or of a proxy. Text only.

By hand, not by a regular expression: one that knows all of this takes half a millisecond of every program's start to compile.
"""

from __future__ import annotations

from functools import lru_cache
from string import ascii_lowercase, digits, hexdigits

_SCHEMES = frozenset({"http", "https"})
_HOST = frozenset(ascii_lowercase + digits + "_.~%!$&'()*+,;=-")
"""What a name or an IPv4 address consists of (RFC 3986, 3.2.2), and the underscore of local names."""
_HEXADECIMAL = frozenset(hexdigits)
_IPV6 = frozenset(hexdigits + ":.")
_MAX_PORT = 65535


def fault(value: object) -> str | None:
    """Return why the value cannot be a server's base URL, without the value; None if it can.

    It is http or https, a host, no user or password, no query or fragment, printable ASCII.
    """
    return _fault(value) if isinstance(value, str) else _NO_URL


_NO_URL = "must be an absolute URL such as https://openrouter.ai/api/v1"


@lru_cache(maxsize=64)
def _fault(value: str) -> str | None:
    if not _is_url(value):
        return _NO_URL
    if has_user(value):
        return "must not hold a user or a password: they would be sent along with the key or instead of it"
    return None


def has_user(url: str) -> bool:
    """Return whether the URL holds a user, perhaps with a password."""
    return "@" in _authority(url)


def is_proxy_url(value: object) -> bool:
    """Return whether the value can be the URL of a proxy: as a base URL, perhaps with user and password."""
    return isinstance(value, str) and _is_url(value)


@lru_cache(maxsize=64)
def _is_url(value: str) -> bool:
    if not all("!" <= character <= "~" and character not in "?#\\" for character in value):
        return False
    scheme, separator, _ = value.lower().partition("://")
    user, _, server = _authority(value).rpartition("@")
    return scheme in _SCHEMES and bool(separator) and "@" not in user and _is_server(server)


def _authority(url: str) -> str:
    """Return the part between the scheme and the path, in small letters."""
    return url.lower().partition("://")[2].partition("/")[0]


def _is_server(text: str) -> bool:
    """Return whether it is a host, perhaps with a port: ``openrouter.ai``, ``127.0.0.1:8787``, ``[::1]:80``."""
    if text.startswith("["):
        address, bracket, port = text[1:].partition("]")
        first, colon, others = address.partition(":")
        is_host = bool(bracket and colon and others) and _HEXADECIMAL.issuperset(first) and _IPV6.issuperset(others)
    else:
        host, colon, port = text.partition(":")
        port = colon + port
        is_host = bool(host) and _HOST.issuperset(host)
    return is_host and (not port or _is_port(port))


def _is_port(text: str) -> bool:
    number = text[1:]
    return text[0] == ":" and number.isdecimal() and len(number) <= len(str(_MAX_PORT)) and int(number) <= _MAX_PORT
