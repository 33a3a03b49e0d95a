"""Models of what the API answers and takes, one module for each. Importing this package imports none of them.

Type checkers and editors read ``__init__.pyi`` instead, in which all of them stand together.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def load(name: str) -> Any:
    """Return the model or alias of that name, its module imported now if it was not."""
    namespace = globals()
    if name not in namespace:
        from openrouter_core.models._names import TABLE

        module = TABLE.partition(f"\n{name} ")[2].partition("\n")[0]
        if not module:
            from openrouter_core._lazy import missing

            raise missing(__name__, _listed(), name)
        namespace[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return namespace[name]


def _listed() -> list[str]:
    from openrouter_core.models._names import TABLE

    return TABLE.split()[::2]


def __getattr__(name: str) -> Any:
    return _listed() if name == "__all__" else load(name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_listed()})
