"""Naming: from names of the document to names of Python. The rules stand here, all of them.

- A class or alias keeps its schema's name, with what Python does not allow removed: ``AdvisorServerTool_OpenRouter`` is
  ``AdvisorServerToolOpenRouter``. Names that the generated modules use themselves (`RESERVED`) count as taken.
- Modules, arguments and fields are in snake case. OAuth is one word. Brackets and leading underscores are dropped:
  ``keyterms[]`` is ``keyterms``, ``_shape`` is ``shape``. A name that begins with a digit gets a leading ``n`` (a class ``N``).
  A keyword, and whatever else would not work in its place, gets a trailing underscore.
- A schema without a name is called as its parent and its place: ``GetCreditsResponse`` for the answer of ``getCredits``, parent
  and property for a property (``GetCreditsResponse`` + ``data``), ``Item`` for a list's, ``Value`` for a map's, ``Variant1``, ...
  for a union's; one that only a ``$ref`` into another schema leads to, as the steps of that ``$ref``.
- Of two that come to the same name, the later one in the document gets ``2``, then ``3``, ... (arguments and fields:
  ``_2``). Path, query and header parameters come before a body's properties.
"""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")
_FUNCTION = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_RUNTIME_FUNCTIONS = frozenset({"annotations", "call", "error_aliases", "locals"})
RESERVED = frozenset(
    {
        "Any",
        "AnyOf",
        "Literal",
        "Mapping",
        "Required",
        "Sequence",
        "Tagged",
        "TypeAlias",
        "TypeVar",
        "TypedDict",
        "UnknownVariant",
        "WireModel",
    }
)
"""Names that no schema can have: the stub, modules of parameters and the decoder have something of their own by them."""


def words(name: str) -> list[str]:
    """Return the words of a name in any case style."""
    return [word for part in _NOT_WORD.split(name.replace("OAuth", "Oauth")) for word in _BOUNDARY.split(part) if word]


def snake(name: str) -> str:
    """Return the name in snake case, as an identifier."""
    joined = "_".join(words(name)).lower()
    return _no_keyword(joined if joined and not joined[0].isdigit() else f"n{joined}")


def pascal(name: str) -> str:
    """Return the name as a class' name; capitals within its words stay."""
    joined = "".join(part[:1].upper() + part[1:] for part in _NOT_WORD.split(name) if part)
    return _no_keyword(joined if joined and not joined[0].isdigit() else f"N{joined}")


def capitalized(name: str) -> str:
    """Return a function's name as the beginning of names of classes: ``chat_send`` is ``ChatSend``."""
    return "".join(word.capitalize() for word in name.split("_"))


def is_function_name(name: str) -> bool:
    """Return whether a name that a document gives can be a function's: an identifier in snake case that hides nothing."""
    return _FUNCTION.fullmatch(name) is not None and not keyword.iskeyword(name) and name not in _RUNTIME_FUNCTIONS


def _no_keyword(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def unique(name: str, taken: Container[str], separator: str = "") -> str:
    """Return the name, or the first of ``name2``, ``name3``, ... that is not taken."""
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}{separator}{number}", number + 1
    return candidate
