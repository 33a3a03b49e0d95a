"""Model Key."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class Key(WireModel):
    """A public signing key as a JSON Web Key (elliptic curve P-256)."""

    alg: Literal["ES256"]
    """Signature algorithm."""
    crv: Literal["P-256"]
    """Elliptic curve of the key."""
    kid: str
    """Key ID, matched against the `kid` of a token's header."""
    kty: Literal["EC"]
    """Key type; `EC` is elliptic curve."""
    use: Literal["sig"]
    """What the key is for; `sig` is checking signatures."""
    x: str
    """X coordinate of the public point, base64url."""
    y: str
    """Y coordinate of the public point, base64url."""
