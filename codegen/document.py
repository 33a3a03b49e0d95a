"""Document: reading an API document, and pointing into it. Knows nothing of what its parts mean."""

from __future__ import annotations

import hashlib
import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent
PINNED = HERE / "openrouter.openapi.json"
"""The document that the committed output is made from."""
CHECKSUM = HERE / "openrouter.openapi.json.sha256"
"""Its SHA-256, in hexadecimal."""

_YAML_SCALARS = {
    "tag:yaml.org,2002:bool": ("true|True|TRUE|false|False|FALSE", "tTfF"),
    "tag:yaml.org,2002:int": ("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    "tag:yaml.org,2002:float": (
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        "-+0123456789.",
    ),
    "tag:yaml.org,2002:null": ("~|null|Null|NULL|", "~nN\0"),
}
"""Plain scalars that are no text, as YAML 1.2 has it: ``no``, ``on`` and dates are text, unlike in YAML 1.1."""


class DocumentError(Exception):
    """Something in the document that the generator does not take. The message begins with a JSON pointer (RFC 6901)."""

    def __init__(self, pointer: str, reason: str) -> None:
        super().__init__(f"{pointer or '/'}: {reason}")
        self.pointer = pointer


def child(pointer: str, *keys: str | int) -> str:
    """Return the pointer to a part of what the pointer points to."""
    return pointer + "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in keys)


def unescaped(part: str) -> str:
    """Return a step of a pointer as the key that it stands for."""
    return part.replace("~1", "/").replace("~0", "~")


def target(document: dict[str, Any], reference: str, pointer: str) -> tuple[Any, str]:
    """Return what a ``$ref`` that stands at the pointer refers to, and the pointer to that. Only this document is looked at."""
    if not reference.startswith("#/"):
        raise DocumentError(child(pointer, "$ref"), f"{reference!r} does not point into this document")
    found: Any = document
    for part in reference[2:].split("/"):
        key = unescaped(part)
        if isinstance(found, list) and key.isdecimal() and int(key) < len(found):
            found = found[int(key)]
        elif isinstance(found, dict) and key in found:
            found = found[key]
        else:
            raise DocumentError(child(pointer, "$ref"), f"{reference!r} points to nothing in this document")
    return found, reference[1:]


def resolved(document: dict[str, Any], node: dict[str, Any], pointer: str) -> tuple[dict[str, Any], str]:
    """Return a part and its pointer; of a ``$ref``, what it leads to in the end."""
    seen = {pointer}
    while "$ref" in node:
        node, pointer = target(document, node["$ref"], pointer)
        if pointer in seen:
            raise DocumentError(child(pointer, "$ref"), "it refers to itself")
        seen.add(pointer)
    return node, pointer


def read(path: Path = PINNED) -> dict[str, Any]:
    """Return the document, from JSON or YAML. The pinned one must be the one whose checksum is recorded."""
    try:
        data = path.read_bytes()
        text = data.decode()
    except (OSError, UnicodeDecodeError) as error:
        raise DocumentError("", f"{path} cannot be read: {error}") from error
    if is_pinned(path):
        _verify(data)
    content = _from_yaml(text) if path.suffix in {".yaml", ".yml"} else _from_json(text)
    if not isinstance(content, dict) or not str(cast("dict[str, Any]", content).get("openapi", "")).startswith("3."):
        raise DocumentError("", f"{path} is not an OpenAPI 3 document")
    return cast("dict[str, Any]", content)


def is_pinned(path: Path) -> bool:
    """Return whether a path is that of the pinned document."""
    return path.resolve() == PINNED.resolve()


def pin(document: dict[str, Any]) -> None:
    """Make the document the pinned one, and record its checksum."""
    data = f"{json.dumps(document, indent=1, ensure_ascii=True)}\n".encode()
    PINNED.unlink(missing_ok=True)
    PINNED.write_bytes(data)
    CHECKSUM.write_text(f"{hashlib.sha256(data).hexdigest()}\n", encoding="ascii")


def _verify(data: bytes) -> None:
    recorded = CHECKSUM.read_text(encoding="ascii").strip()
    if hashlib.sha256(data).hexdigest() != recorded:
        raise DocumentError("", f"{PINNED.name} is not the document whose SHA-256 {CHECKSUM.name} records")


def _unique_keys(pairs: Iterable[tuple[Any, Any]]) -> dict[str, Any]:
    """Return an object of the pairs; of two with one name, one would silently be lost."""
    content: dict[str, Any] = {}
    for key, value in pairs:
        if str(key) in content:
            raise DocumentError("", f"an object has the key {str(key)!r} twice")
        content[str(key)] = value
    return content


def _from_json(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_unique_keys)
    except (ValueError, RecursionError) as error:
        raise DocumentError("", f"this is no JSON: {error}") from error


def _from_yaml(text: str) -> object:
    try:
        yaml: Any = import_module("yaml")  # by name: its types are in a package of their own
    except ImportError as error:
        raise DocumentError("", "a document in YAML needs PyYAML: pip install '.[codegen]'") from error
    import re

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # whichever this PyYAML was built with
        """The safe loader with YAML 1.2's plain scalars, and keys that are unique text."""

        yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - as PyYAML has it

    for tag, (pattern, first) in _YAML_SCALARS.items():
        Loader.add_implicit_resolver(tag, re.compile(f"^(?:{pattern})$"), ["" if each == "\0" else each for each in first])
    Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
    try:
        return yaml.load(text, Loader=Loader)  # a subclass of the safe loader
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise DocumentError("", f"this is no YAML: {error}") from error


def _mapping(loader: Any, node: Any) -> dict[str, Any]:
    return _unique_keys((key.value, loader.construct_object(value, deep=True)) for key, value in node.value)
