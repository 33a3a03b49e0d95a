"""Hook methods: which methods make an object a hook, and how they are found. Does not know what they are called with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from openrouter_core.errors import SDKValidationError

HOOK_POINTS = ("sdk_init", "before_create_request", "before_request", "after_success", "after_error")
"""Methods that may change what happens in a call."""
HOOK_NAMES = ("call_started", *HOOK_POINTS, "call_ended")


class HookMethods:
    """The methods of a core's hooks, in the hooks' order."""

    def __init__(self, hooks: object) -> None:
        """Find them. Raises `SDKValidationError` for what is not a hook."""
        found = _holders(hooks)
        self.ends: tuple[tuple[Any, Any], ...] = tuple(
            (getattr(holder, "call_started", None), getattr(holder, "call_ended", None))
            for holder in found
            if hasattr(holder, "call_started") or hasattr(holder, "call_ended")
        )
        """For each hook of the lifecycle, its two methods; None for one that it does not have."""
        self._at = {name: tuple(getattr(holder, name) for holder in found if hasattr(holder, name)) for name in HOOK_POINTS}
        self.change_calls: bool = any(self._at.values())
        """Whether there are methods for any of the `HOOK_POINTS`."""

    def at(self, point: str) -> tuple[Any, ...]:
        """Return the methods for one of the `HOOK_POINTS`."""
        return self._at[point]


def _holders(hooks: object) -> tuple[object, ...]:
    """Return the objects that have the methods. An object with none of them is a mistake, and so is an iterator."""
    if hooks is None:
        return ()
    one = _has_hook(hooks) or isinstance(hooks, Iterator) or not isinstance(hooks, Iterable)
    found: tuple[object, ...] = (hooks,) if one else tuple(cast("Iterable[object]", hooks))
    for holder in found:
        if not _has_hook(holder):
            message = f"hooks must be an object, or a list of objects, with a method {' or '.join(HOOK_NAMES)}"
            raise SDKValidationError(f"{message}; got {type(holder).__name__}", argument="hooks")
    return found


def _has_hook(holder: object) -> bool:
    return any(hasattr(holder, name) for name in HOOK_NAMES)


NO_METHODS = HookMethods(None)
