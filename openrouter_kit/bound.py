"""A client for discovery: a core whose pages are attributes, and whose pages' functions are methods.

The names come from the table of `openrouter_funcs`. A page is loaded when one of its functions is touched. Type checkers see Any:
for typed arguments and answers, call the functions themselves.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Any

import openrouter_funcs
from openrouter_core import OpenRouterCore


@lru_cache(maxsize=1)
def methods() -> dict[str, dict[str, str]]:
    """Return the functions of each page by method: ``get_credits`` of ``credits`` is ``credits_get_credits``."""
    pages: dict[str, dict[str, str]] = {}
    table: dict[str, str] = vars(openrouter_funcs)["_MODULES"]
    for name, module in table.items():
        if name.islower() and module != "oauth_helpers":  # its functions send nothing, and take no core
            pages.setdefault(module, {})[name.removeprefix(f"{module}_")] = name
    return pages


class OpenRouter(OpenRouterCore):
    """A core that has every function: ``await openrouter.credits.get_credits()`` is ``await credits_get_credits(openrouter)``.

    It is made like any `OpenRouterCore`, and every function takes it.
    """

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if name in methods():
            return Page(self, name)
        raise AttributeError(f"OpenRouter has no attribute {name!r}", name=name, obj=self)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *methods()})


class Page:
    """A page of the API: its functions, bound to a core."""

    __slots__ = ("_core", "_name")

    def __init__(self, core: OpenRouterCore, name: str) -> None:
        self._core = core
        self._name = name

    def __getattr__(self, name: str) -> Any:
        names = methods()[self._name]
        if name not in names:
            raise AttributeError(f"the page {self._name} has no function {name!r}", name=name, obj=self)
        function = getattr(openrouter_funcs, names[name])
        bound = partial(function, self._core)
        bound.__doc__ = function.__doc__  # for help() and editors
        return bound

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *methods()[self._name]})

    def __repr__(self) -> str:
        return f"<page {self._name} of {self._core!r}>"
