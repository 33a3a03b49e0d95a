"""Every function as a command: ``python -m openrouter_funcs credits_get_credits``, also installed as ``openrouter-func``.

Written by hand. It reads the functions' own annotations, and loads nothing that the call does not need.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import openrouter_funcs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from openrouter_core import OpenRouterCore

USAGE = """\
usage: openrouter-func FUNCTION [--ARGUMENT VALUE ...] [--stream] [--output FILE] [--local]
       openrouter-func FUNCTION --help
       openrouter-func --help

VALUE is text where the argument is text, and JSON elsewhere. @FILE is what is in a file, @- what comes in.
  --stream   print each event as a line, as it comes
  --output   where the content of a file goes; without it, to standard output
  --local    ask a local server, whose answers are made up; no key is needed

The answer is printed as JSON. OPENROUTER_API_KEY is the key. Exit codes: 0 an answer, 2 a wrong command, 3 an argument that
cannot be sent, 4 an error of the request (4XX), 5 one of the server (5XX), 6 no whole answer, 7 an answer that does not fit.
"""
_STREAM = "_stream"
_SWITCHES = ("stream", "local")
_NO_ARGUMENTS = frozenset({"core", "options"})
_WRONG, _NOT_SENT, _REQUEST, _SERVER, _NO_ANSWER, _NO_FIT = range(2, 8)
_SERVER_STATUS = 500


class WrongCommand(Exception):  # noqa: N818 - it is what the user is told
    """The command line cannot be understood."""


class Command(NamedTuple):
    """What the command line says."""

    function: Callable[..., Any]
    arguments: dict[str, Any]
    output: str | None
    is_local: bool


def main(words: Sequence[str] | None = None) -> int:
    """Run a command line, and return the exit code."""
    given = list(sys.argv[1:] if words is None else words)
    try:
        if not given or given[0] in {"--help", "-h"}:
            print(USAGE)
            print("\n".join(pages()))
            return 0
        if "--help" in given:
            print("\n".join(described(function_named(given[0]))))
            return 0
        command = understood(given)
    except WrongCommand as error:
        print(f"openrouter-func: {error}", file=sys.stderr)
        return _WRONG
    import asyncio

    return asyncio.run(called(command))


def pages() -> list[str]:
    """Return a line for each page, with its functions."""
    table: dict[str, str] = vars(openrouter_funcs)["_MODULES"]
    found: dict[str, list[str]] = {}
    for name, page in table.items():
        if name.islower():
            found.setdefault(page, []).append(name)
    return [f"{page}: {' '.join(names)}" for page, names in sorted(found.items())]


def function_named(name: str) -> Callable[..., Any]:
    """Return a function by its name, which may have hyphens."""
    wanted = name.replace("-", "_")
    try:
        function = getattr(openrouter_funcs, wanted) if wanted.islower() else None
    except AttributeError as error:
        raise WrongCommand(str(error).removeprefix("module 'openrouter_funcs' ")) from None
    if not callable(function):
        message = f"{name} is not a function"
        raise WrongCommand(message)
    return function  # type: ignore[no-any-return]  # each name in the table that is in lower case is one


def described(function: Callable[..., Any]) -> list[str]:
    """Return a line for each argument of a function: its name, its type, and whether it is needed."""
    return [
        f"--{name.replace('_', '-')}  {kind}{'  (required)' if is_required else ''}"
        for name, (kind, is_required) in arguments_of(function).items()
    ]


def arguments_of(function: Any) -> dict[str, tuple[str, bool]]:
    """Return the arguments of a function by name: the text of the annotation, and whether it is required."""
    code, defaults = function.__code__, function.__kwdefaults__ or {}
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return {name: (function.__annotations__[name], name not in defaults) for name in names if name not in _NO_ARGUMENTS}


def understood(words: list[str]) -> Command:
    """Return what a command line says."""
    switches = {name: f"--{name}" in words for name in _SWITCHES}
    rest = [word for word in words[1:] if word.removeprefix("--") not in _SWITCHES or not word.startswith("--")]
    function = function_named(f"{words[0]}{_STREAM}" if switches["stream"] else words[0])
    known = arguments_of(function)
    given: dict[str, Any] = {}
    output: str | None = None
    while rest:
        word = rest.pop(0)
        name = word.removeprefix("--").replace("-", "_")
        if not word.startswith("--") or not rest:
            message = f"{word}: expected --argument value"
            raise WrongCommand(message)
        value = rest.pop(0)
        if name == "output" and "output" not in known:
            output = value
        elif name in known or f"{name}_" in known:
            name = name if name in known else f"{name}_"
            given[name] = value_of(value, known[name][0])
        else:
            message = f"{word}: {function.__name__} has no such argument; it has {', '.join(known)}"
            raise WrongCommand(message)
    if missing := [name for name, (_, is_required) in known.items() if is_required and name not in given]:
        message = f"{function.__name__} needs {', '.join(f'--{name}' for name in missing)}"
        raise WrongCommand(message)
    return Command(function, given, output, switches["local"])


def value_of(text: str, annotation: str) -> Any:
    """Return the value that a text stands for: as it is where the argument is text, else as JSON; a file for an upload."""
    kinds = {kind.strip() for kind in annotation.split("|")}
    if "FileUpload" in annotation or "Upload" in annotation:
        from pathlib import Path

        return Path(text.removeprefix("@"))
    if text.startswith("@"):
        text = _content(text[1:])
    if "str" in kinds or annotation.startswith("Literal"):
        return text
    import json

    try:
        return json.loads(text)
    except ValueError:
        if any(kind.endswith("Input") or kind.startswith("Literal") for kind in kinds):
            return text  # many types take a text as well as JSON
        message = f"{text[:40]!r} is not JSON, which an argument of the type {annotation} is"
        raise WrongCommand(message) from None


def _content(name: str) -> str:
    if name == "-":
        return sys.stdin.read()
    try:
        with open(name, encoding="utf-8") as file:  # noqa: PTH123 - pathlib is not needed otherwise
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        message = f"{name} cannot be read: {error}"
        raise WrongCommand(message) from None


async def called(command: Command) -> int:
    """Call the function, print its answer, and return the exit code."""
    from openrouter_core import OpenRouterCore

    if command.is_local:
        from openrouter_local import LocalOpenRouter

        async with LocalOpenRouter() as server, server.core() as core:
            return await answered(core, command)
    try:
        core = OpenRouterCore()
    except ValueError as error:  # a variable of the environment
        print(f"openrouter-func: {error}", file=sys.stderr)
        return _WRONG
    async with core:
        return await answered(core, command)


async def answered(core: OpenRouterCore, command: Command) -> int:
    """Call the function with a core."""
    from openrouter_core import Err

    result = await command.function(core, **command.arguments)
    return failed(result.error) if isinstance(result, Err) else await printed(result.value, command.output)


async def printed(value: Any, output: str | None) -> int:
    """Print an answer, a page, a stream or a file, and return the exit code."""
    from openrouter_core import Err, Page

    if hasattr(value, "facts"):
        async for event in value:
            if isinstance(event, Err):
                return failed(event.error)
            _print(event.value)
        return 0
    if hasattr(value, "iter_chunks"):
        return await _saved(value, output)
    _print(value.value if isinstance(value, Page) else value)
    return 0


async def _saved(file: Any, output: str | None) -> int:
    from openrouter_core import Err

    if output is None:
        async for chunk in file.iter_chunks():
            if isinstance(chunk, Err):
                return failed(chunk.error)
            sys.stdout.buffer.write(chunk.value)
        return 0
    saved = await file.save(output)
    return failed(saved.error) if isinstance(saved, Err) else 0


def _print(value: Any) -> None:
    import json

    from openrouter_core import to_dict

    print(json.dumps(to_dict(value), ensure_ascii=False), flush=True)


def failed(error: Any) -> int:
    """Print an error, and return the exit code for its kind."""
    from openrouter_core import ResponseError, ResponseValidationError, SDKValidationError

    print(f"openrouter-func: {error}", file=sys.stderr)
    if isinstance(error, ResponseError):
        return _SERVER if error.status >= _SERVER_STATUS else _REQUEST
    if isinstance(error, SDKValidationError):
        return _NOT_SENT
    return _NO_FIT if isinstance(error, ResponseValidationError) else _NO_ANSWER


if __name__ == "__main__":
    sys.exit(main())
