"""Proxies: through which one a request goes: the core's own, or what the environment says for the host."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.request import getproxies_environment, proxy_bypass

from openrouter_core.redirects import Origin, origin
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from yarl import URL


class Proxies:
    """The proxies of one pool of connections. The environment is read once for each origin."""

    def __init__(self, proxy: str | Unset | None) -> None:
        """Take the URL of a proxy, None for no proxy, or UNSET for the environment's."""
        self._proxy = proxy
        self._known: dict[Origin, str | None] = {}

    def of(self, url: URL) -> str | None:
        """Return the URL of the proxy that leads to a URL; None for a direct connection."""
        if self._proxy is not UNSET:
            return self._proxy
        server = origin(url)
        if server not in self._known:
            self._known[server] = _of_environment(url)
        return self._known[server]


def _of_environment(url: URL) -> str | None:
    proxies = getproxies_environment()
    if not proxies or proxy_bypass(f"{url.host}:{url.port}"):
        return None
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy
