"""OpenRouterCore: the configuration of calls, and a place for their sessions.

A cheap value: making one checks its arguments, reads the environment's variables and does nothing else. Knows nothing of how
requests are built or sent; it must import neither asyncio nor aiohttp.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, TypeVar

from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    import logging
    import ssl
    from collections.abc import Awaitable, Callable, Iterable
    from types import TracebackType
    from typing import Self

    from openrouter_core._call.state import CoreState
    from openrouter_core.clock import Clock
    from openrouter_core.hooks import Hooks
    from openrouter_core.limits import Limits
    from openrouter_core.options import Sizes, Timeouts, Validation
    from openrouter_core.protocols import Session
    from openrouter_core.retry_options import RetryConfig

T = TypeVar("T")

DEFAULT_SERVER_URL = "https://openrouter.ai/api/v1"
VARIABLES = {
    "api_key": "OPENROUTER_API_KEY",
    "http_referer": "OPENROUTER_HTTP_REFERER",
    "app_title": "OPENROUTER_APP_TITLE",
    "app_categories": "OPENROUTER_APP_CATEGORIES",
    "server_url": "OPENROUTER_BASE_URL",
}
"""Settings, and the environment's variables that they come from where they are left out."""
SETTINGS = (
    *VARIABLES,
    "timeout",
    "sizes",
    "max_connections",
    "limits",
    "retry_config",
    "user_agent",
    "session",
    "hooks",
    "debug_logger",
    "proxy",
    "ssl_context",
    "validation",
    "clock",
    "debug",
)
"""What copies of a core have in common."""
OF_POOLS = frozenset({"session", "ssl_context", "proxy", "sizes", "max_connections"})
"""Settings that decide how connections are made."""
OF_LIMITS = frozenset({"api_key", "server_url", "limits", "clock"})
"""Settings without which a core's calls count against its parent's limits."""
MAX_CONNECTIONS = 1000
_TRUE = frozenset({"1", "true", "yes", "on"})


def _given(value: T | None, variable: str) -> T | str | None:
    """Return a setting, or what the environment's variable says where it was left out."""
    return os.environ.get(variable) or None if value is None else value


class OpenRouterCore:
    """Configuration of calls. Pass it to every function; share one between tasks, event loops and threads.

    Sessions are made on first use, one for each running event loop, and remade when a loop is gone, so a core may live at module
    level. ``async with core:`` or ``await core.aclose()`` closes them; a core that was closed can be used again.
    """

    # No class of attrs': a program that only imports functions and makes a core then does not pay for attrs' import.
    __slots__ = (*SETTINGS, "__weakref__", "_made")

    def __init__(
        self,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        http_referer: str | None = None,
        app_title: str | None = None,
        app_categories: str | None = None,
        server_url: str | None = None,
        timeout: float | Timeouts | Unset | None = UNSET,
        retry_config: RetryConfig | None = None,
        user_agent: str | None = None,
        session: Session | None = None,
        hooks: Hooks | Iterable[Hooks] | None = None,
        debug_logger: logging.Logger | None = None,
        proxy: str | Unset | None = UNSET,
        ssl_context: ssl.SSLContext | None = None,
        validation: Validation = "lenient",
        clock: Clock | None = None,
        sizes: Sizes | Unset = UNSET,
        max_connections: int = MAX_CONNECTIONS,
        limits: Limits | None = None,
    ) -> None:
        """Check the settings, and take what was left out from the environment. Each is an attribute that cannot be changed.

        Args:
            api_key: The key, or a function (sync or async) that returns one, asked for each request. Default:
                ``OPENROUTER_API_KEY``.
            http_referer: URL of your app, for OpenRouter's rankings. Default: ``OPENROUTER_HTTP_REFERER``.
            app_title: Name of your app. Default: ``OPENROUTER_APP_TITLE``.
            app_categories: Categories of your app, comma-separated. Default: ``OPENROUTER_APP_CATEGORIES``.
            server_url: Base URL. Default: ``OPENROUTER_BASE_URL``, else ``https://openrouter.ai/api/v1``.
            timeout: Seconds for each attempt, or `Timeouts`; None is no limit. Default: ``Timeouts()``, 600 seconds in all.
            retry_config: Retries. Default: ``RetryConfig()``, three attempts within 60 seconds.
            user_agent: Header ``User-Agent``. Default: this package's name and version.
            session: An `aiohttp.ClientSession` of your own, used instead of the core's and never closed by it.
            hooks: One object with hook methods, or several, called in their order.
            debug_logger: Where requests and answers are logged at DEBUG. Default: nowhere, or ``openrouter_core`` if
                ``OPENROUTER_DEBUG`` is 1.
            proxy: URL of a proxy; None for none. Default: what ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``
                say.
            ssl_context: TLS settings. Default: aiohttp's, which check certificates.
            validation: ``lenient``: an answer is an Ok if what the function is called for is there; whatever else does not fit
                is None, and listed in `meta.issues`. ``strict``: every misfit is an Err.
            clock: Where time comes from. Default: the machine's clock.
            sizes: The largest answer, event and header line that is taken. Default: ``Sizes()``, 64 MiB, 64 MiB and 64 KiB.
            max_connections: Open connections of one event loop; further requests wait for one. Default: 1,000.
            limits: What all calls together may do: requests at once and a minute, what a 429 does to the others. Default: none.

        Raises:
            ValueError: a server URL, proxy, time-out, size, validation or number of connections that is impossible.
        """
        self.api_key: Final[str | Callable[[], str | Awaitable[str]] | None] = _given(api_key, VARIABLES["api_key"])
        self.http_referer: Final = _given(http_referer, VARIABLES["http_referer"])
        self.app_title: Final = _given(app_title, VARIABLES["app_title"])
        self.app_categories: Final = _given(app_categories, VARIABLES["app_categories"])
        self.server_url: Final = _given(server_url, VARIABLES["server_url"])
        self.timeout: Final = timeout
        self.sizes: Final = sizes
        self.max_connections: Final = max_connections
        self.limits: Final = limits
        self.retry_config: Final = retry_config
        self.user_agent: Final = user_agent
        self.session: Final = session
        self.hooks: Final = hooks
        self.debug_logger: Final = debug_logger
        self.proxy: Final = proxy
        self.ssl_context: Final = ssl_context
        self.validation: Final = validation
        self.clock: Final = clock
        self.debug: Final = os.environ.get("OPENROUTER_DEBUG", "").lower() in _TRUE
        """Whether ``OPENROUTER_DEBUG`` asked for logging when the core was made."""
        self._made: Final[dict[str, Any]] = {}
        """Holds the state, once there is one: a dict's `setdefault` is atomic, so that threads that start together share it.

        Of a core from `having`, also the `parent` whose pools it uses, and the `account` against whose limits it counts.
        """
        self._check()

    def _check(self) -> None:
        if self.timeout is not UNSET:
            from openrouter_core.options import check_timeout

            check_timeout("timeout", self.timeout)
        if self.sizes is not UNSET:
            from openrouter_core.options import check_sizes

            check_sizes(self.sizes)
        if self.max_connections != MAX_CONNECTIONS:
            from openrouter_core.options import check_count

            check_count("max_connections", self.max_connections)
        if self.limits is not None:
            from openrouter_core.limits import check_limits

            check_limits(self.limits)
        if self.validation != "lenient":
            from openrouter_core.options import check_validation

            check_validation(self.validation)
        if self.server_url is not None:  # it decides where the key is sent
            from openrouter_core._base.base_urls import fault

            if wrong := fault(self.server_url):
                message = f"server_url (or OPENROUTER_BASE_URL) {wrong}"
                raise ValueError(message)
        if self.proxy is not UNSET and self.proxy is not None:
            from openrouter_core._base.base_urls import is_proxy_url

            if not is_proxy_url(self.proxy):
                message = "proxy must be the URL of an HTTP proxy, such as http://host:3128, or None"
                raise ValueError(message)

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute that has no value yet; none can be changed."""
        if hasattr(self, name):
            from attrs.exceptions import FrozenAttributeError

            raise FrozenAttributeError
        object.__setattr__(self, name, value)

    async def __aenter__(self) -> Self:
        """Return the core; nothing is opened yet."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the core's session of the running event loop; calls under way there become `RequestAbortedError`.

        So do those that wait for another attempt or for a hook. Sessions of other loops, in other threads, stay open, and so does
        one that was passed. A core that was closed can be used again, by calls that start after that.
        """
        if state := self._made.get("state"):
            await state.aclose()

    async def warm_up(self, *functions: Callable[..., Any]) -> None:
        """Load, off the event loop, all that calls of these functions need, and open a connection to the server.

        Afterwards such a call imports nothing more. A server or a module that cannot be had is not an error here: the call will
        say so.

        Raises:
            TypeError: something that is not a function of openrouter_funcs.
        """
        try:
            from openrouter_core._call.warming import warm_up
        except Exception:  # noqa: BLE001 - a dependency is missing, or no descriptor is left
            return
        await warm_up(self, functions)

    def having(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | Unset | None = UNSET,
        http_referer: str | Unset | None = UNSET,
        app_title: str | Unset | None = UNSET,
        app_categories: str | Unset | None = UNSET,
        server_url: str | Unset | None = UNSET,
        timeout: float | Timeouts | Unset | None = UNSET,
        retry_config: RetryConfig | Unset | None = UNSET,
        user_agent: str | Unset | None = UNSET,
        session: Session | Unset | None = UNSET,
        hooks: Hooks | Iterable[Hooks] | Unset | None = UNSET,
        debug_logger: logging.Logger | Unset | None = UNSET,
        proxy: str | Unset | None = UNSET,
        ssl_context: ssl.SSLContext | Unset | None = UNSET,
        validation: Validation | Unset = UNSET,
        clock: Clock | Unset | None = UNSET,
        sizes: Sizes | Unset = UNSET,
        max_connections: int | Unset = UNSET,
        limits: Limits | Unset | None = UNSET,
    ) -> Self:
        """Return a core with other settings and the same connections: a thousand tenants, one pool.

        What is left out is as in this core; None means none, and nothing is taken from the environment. Closing the new core ends
        its own calls under way, and closes no connection. Closing this one ends the calls of both.

        A core with another `session`, `ssl_context`, `proxy`, `sizes` or `max_connections` has connections of its own. One with
        another `api_key`, `server_url`, `limits` or `clock` has limits of its own.

        Raises:
            ValueError: as for a core that is made anew.
        """
        changes = {name: value for name, value in locals().items() if name != "self" and value is not UNSET}
        core = object.__new__(type(self))
        core.__setstate__({**self._settings(), **changes})
        core._check()
        if OF_POOLS.isdisjoint(changes):
            core._made["parent"] = self
        if OF_LIMITS.isdisjoint(changes):
            core._made["account"] = self
        return core

    @property
    def state(self) -> CoreState:
        """What the core came by while it was used, its sessions first of all."""
        made: CoreState | None = self._made.get("state")
        return self._begun() if made is None else made

    def _begun(self) -> CoreState:
        from openrouter_core._call.state import CoreState

        parent: OpenRouterCore | None = self._made.get("parent")
        account: OpenRouterCore | None = self._made.get("account")
        made = CoreState(
            None if parent is None else parent.state,
            None if account is None else account.state.limiters,
        )
        state: CoreState = self._made.setdefault("state", made)
        return state

    def __repr__(self) -> str:
        """Return where the core points to; never its key."""
        from openrouter_core._base.redaction import public_url

        key = "none" if self.api_key is None else "callable" if callable(self.api_key) else "set"
        return f"OpenRouterCore(server_url={public_url(self.server_url or DEFAULT_SERVER_URL)!r}, api_key={key})"

    def __getstate__(self) -> dict[str, Any]:
        """Return the configuration; sessions, the user's own included, stay with their process.

        So do TLS settings, which cannot be pickled: a core that had some tells so when it is called, rather than do without.
        """
        return {**self._settings(), "session": None, "ssl_context": None if self.ssl_context is None else UNSET}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Restore the configuration; sessions are made anew."""
        for name, value in {**state, "_made": {}}.items():
            setattr(self, name, value)

    def __copy__(self) -> Self:
        """Return a core with the same settings, the user's session among them, and sessions of its own."""
        copy = object.__new__(type(self))
        copy.__setstate__(self._settings())
        return copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Return a copy: settings cannot change, and some, such as a session or TLS settings, cannot be copied."""
        return self.__copy__()

    def _settings(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in SETTINGS}
