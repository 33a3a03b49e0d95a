"""Status words: the words and numbers of error messages. Text only; the errors' classes are elsewhere."""

from __future__ import annotations

_PHRASES = {
    300: "multiple choices",
    301: "moved permanently",
    302: "found",
    303: "see other",
    304: "not modified",
    305: "use proxy",
    307: "temporary redirect",
    308: "permanent redirect",
    400: "bad request",
    401: "unauthorized",
    402: "payment required",
    403: "forbidden",
    404: "not found",
    405: "method not allowed",
    406: "not acceptable",
    407: "proxy authentication required",
    408: "request timeout",
    409: "conflict",
    410: "gone",
    411: "length required",
    412: "precondition failed",
    413: "payload too large",
    414: "uri too long",
    415: "unsupported media type",
    416: "range not satisfiable",
    417: "expectation failed",
    418: "i'm a teapot",
    421: "misdirected request",
    422: "unprocessable entity",
    423: "locked",
    424: "failed dependency",
    425: "too early",
    426: "upgrade required",
    428: "precondition required",
    429: "too many requests",
    431: "request header fields too large",
    451: "unavailable for legal reasons",
    499: "client closed request",
    500: "internal server error",
    501: "not implemented",
    502: "bad gateway",
    503: "service unavailable",
    504: "gateway timeout",
    505: "http version not supported",
    506: "variant also negotiates",
    507: "insufficient storage",
    508: "loop detected",
    510: "not extended",
    511: "network authentication required",
    524: "edge network timeout",
    529: "provider overloaded",
}
"""Not from ``http``: its words differ from one Python to the next, and an error must be shown without an import."""


def status_phrase(status: int) -> str:
    """Return what an HTTP error status means, in lower case: ``too many requests``; empty if it is unknown."""
    return _PHRASES.get(status, "")


def one_line(text: str, limit: int = 500) -> str:
    """Return the text as one printable line of at most so many characters: an answer's words may hold anything."""
    line = " ".join(text[: 2 * limit].split()).encode("utf-8", "replace").decode("utf-8")
    line = "".join(character if character.isprintable() else "?" for character in line)
    return line if len(line) <= limit else line[: limit - 3] + "..."
