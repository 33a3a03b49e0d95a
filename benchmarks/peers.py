"""Peers: who is compared, where each is installed, and by which programs it is driven."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Peer:
    """One column of the table."""

    name: str
    """Name in the results."""
    title: str
    """Name for readers."""
    environment: str
    """The environment that it is installed in."""
    program: str
    """Its programs are ``cold_`` and ``client_`` with this name."""
    can: frozenset[str] = frozenset({"import", "credits", "chat", "responses", "chat_stream", "responses_stream", "models"})
    """Works that it can do as the others do; the rest is left blank."""


BARE = Peer("bare", "bare floor", "project", "bare")
OURS = Peer("ours", "this project", "project", "ours")
ORJSON = Peer("orjson", "this project + orjson", "orjson", "ours")
OFFICIAL = Peer("openrouter", "`openrouter`", "openrouter", "openrouter")
OPENAI = Peer(
    "openai", "`openai`", "openai", "openai", frozenset({"import", "chat", "responses", "chat_stream", "responses_stream"})
)
NODE = Peer("node", "`@openrouter/sdk`", "node", "node", frozenset({"import", "credits", "chat", "responses", "chat_stream"}))

PEERS = (BARE, OURS, ORJSON, OFFICIAL, OPENAI, NODE)
PYTHON_PEERS = PEERS[:-1]
