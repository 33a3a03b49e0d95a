"""A local, in-process fake of the OpenRouter API, for offline work and tests.

It is a fake: no model runs behind it, its answers are made up and nothing is billed.

    async with LocalOpenRouter() as server:
        core = server.core()

Names are resolved on first use, so that importing the package loads no HTTP server.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_local.faults import Faults
    from openrouter_local.journal import ReceivedRequest
    from openrouter_local.server import LocalOpenRouter
    from openrouter_local.state import Credits

__all__ = ["Credits", "Faults", "LocalOpenRouter", "ReceivedRequest"]

_MODULES = {
    "Credits": "state",
    "Faults": "faults",
    "LocalOpenRouter": "server",
    "ReceivedRequest": "journal",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for, and keep it."""
    if name not in _MODULES:
        message = f"module {__name__!r} has no attribute {name!r}; it has {', '.join(__all__)}"
        raise AttributeError(message)
    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, whether or not they have been loaded."""
    return sorted({*globals(), *__all__})
