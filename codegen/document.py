"""Document: reading an API document, and pointing into it. Knows nothing of what its parts mean."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, cast

HERE = Path(__file__).parent
PINNED = HERE / "openrouter.openapi.json"
"""The document that the committed output is made from."""
CHECKSUM = HERE / "openrouter.openapi.json.sha256"
"""Its SHA-256, in hexadecimal."""


class DocumentError(Exception):
    """Something in the document that the generator does not take. The message begins with a JSON pointer (RFC 6901)."""

    def __init__(self, pointer: str, reason: str) -> None:
        """Say where, and what."""
        super().__init__(f"{pointer or '/'}: {reason}")
        self.pointer = pointer


def child(pointer: str, *keys: str | int) -> str:
    """Return the pointer to a part of what the pointer points to."""
    return pointer + "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in keys)


def read(path: Path = PINNED) -> dict[str, Any]:
    """Return the document, from JSON or YAML. The pinned one must be the one whose checksum is recorded."""
    data = path.read_bytes()
    if path == PINNED:
        _verify(data)
    document: object
    if path.suffix in {".yaml", ".yml"}:
        import yaml  # only documents as they are published come in YAML

        document = yaml.load(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    else:
        document = json.loads(data)
    if not isinstance(document, dict) or not str(cast("dict[str, Any]", document).get("openapi", "")).startswith("3."):
        raise DocumentError("", f"{path} is not an OpenAPI 3 document")
    return cast("dict[str, Any]", document)


def pin(path: Path) -> None:
    """Make the document the pinned one, and record its checksum."""
    document = read(path)
    data = f"{json.dumps(document, indent=1, ensure_ascii=False)}\n".encode()
    PINNED.write_bytes(data)
    CHECKSUM.write_text(f"{hashlib.sha256(data).hexdigest()}\n", encoding="ascii")


def _verify(data: bytes) -> None:
    recorded = CHECKSUM.read_text(encoding="ascii").strip()
    if hashlib.sha256(data).hexdigest() != recorded:
        raise DocumentError("", f"{PINNED.name} is not the document whose SHA-256 {CHECKSUM.name} records")
