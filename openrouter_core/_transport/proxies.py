"""Proxies: which one a request goes through: the core's, or the one that the environment names. HTTP proxies only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.request import getproxies_environment, proxy_bypass

from openrouter_core._base.base_urls import is_proxy_url
from openrouter_core._transport.redirects import Origin, origin
from openrouter_core.errors import InvalidRequestError
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from yarl import URL


_OTHERS = frozenset({"socks", "socks4", "socks4a", "socks5", "socks5h"})


class Proxies:
    """The proxies of one pool of connections. The environment is read once for each origin."""

    def __init__(self, proxy: str | Unset | None) -> None:
        """Take the URL of a proxy, None for no proxy, or UNSET for the environment's."""
        self._proxy = proxy
        self._known: dict[Origin, str | None] = {}

    def of(self, url: URL) -> str | None:
        """Return the URL of the proxy that leads to a URL; None for a direct connection.

        Raises `InvalidRequestError` if the environment names something other than an HTTP proxy.
        """
        if self._proxy is not UNSET:
            return self._proxy
        server = origin(url)
        if server not in self._known:
            self._known[server] = checked(_of_environment(url), "the environment (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY)")
        return self._known[server]


def _of_environment(url: URL) -> str | None:
    proxies = getproxies_environment()
    if not proxies or proxy_bypass(f"{url.host}:{url.port}"):
        return None
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy


def checked(proxy: Any, source: str) -> Any:
    """Return a proxy, if it can be one. aiohttp would speak HTTP to a SOCKS proxy, and ask it for the wrong server."""
    if proxy is None or is_proxy_url(str(proxy)):
        return proxy
    scheme = str(proxy).partition("://")[0].lower()  # not the rest, which may hold a password
    kind = f"a proxy of {scheme}://" if scheme in _OTHERS else "something that is not the URL of a proxy"
    raise InvalidRequestError(f"{source} names {kind}: only HTTP proxies are supported, such as http://host:3128")
