"""Models of what the API answers and takes. Importing this package makes none of them.

Type checkers and editors read ``__init__.pyi`` instead, in which all of them stand together.
"""

from __future__ import annotations

from typing import Any


def load(name: str) -> Any:
    """Return the model or alias of that name, made now if it was not."""
    namespace = globals()
    if name not in namespace:
        from openrouter_core._codec.class_text import made
        from openrouter_core.models._schemas import TEXT

        try:
            value = made(TEXT, name, __name__)
        except KeyError:
            from openrouter_core._base.lazy_names import missing

            raise missing(__name__, _listed(), name) from None
        namespace.setdefault(name, value)  # another thread may have made one meanwhile: there must be one class only
    return namespace[name]


def _listed() -> list[str]:
    from openrouter_core._codec.class_text import names
    from openrouter_core.models._schemas import TEXT

    return names(TEXT)


def __getattr__(name: str) -> Any:
    return _listed() if name == "__all__" else load(name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_listed()})
