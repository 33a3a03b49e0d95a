"""The pinned API document as tests read it by themselves, without the generator: a `Documented` for each function.

Properties that overlays add count as the document's own; the rest of the overlays only ever allows more.

A test that takes `function`, or another of `CHOICES`, runs for all of them.
"""

import importlib
import inspect
import json
import keyword
import re
import tomllib
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
import pytest_asyncio
from pytest_asyncio import is_async_test

from openrouter_core import OpenRouterCore, RetryConfig
from openrouter_local import LocalOpenRouter

PINNED = Path(__file__).parents[2] / "codegen" / "openrouter.openapi.json"
ATTRIBUTION = ("HTTP-Referer", "X-OpenRouter-Title", "X-OpenRouter-Categories")
SPECIAL_NAMES = {"X-OpenRouter-Metadata": "openrouter_metadata"}
AWKWARD = 'a b/ü:%2F?#&=+,"'
"""A text with all that a path or a query must escape."""
UNKNOWN = {"z": None, "A": [1.5, {"y": "é", "a": True}], "": "x"}
"""What no schema knows; its order is not the alphabet's."""
SAMPLES = {"string": AWKWARD, "integer": 3, "number": 0.25, "boolean": True, "null": None}
DEPTH = 4


@cache
def document() -> dict[str, Any]:
    """Return the API document, with the properties that overlays add."""
    content: dict[str, Any] = json.loads(PINNED.read_text(encoding="utf-8"))
    for path in PINNED.with_name("overlays").glob("*.toml"):
        for schema, properties in tomllib.loads(path.read_text(encoding="utf-8")).get("add", {}).items():
            content["components"]["schemas"][schema]["properties"] |= properties
    return content


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema that references lead to, parts of an `allOf` put together."""
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if "allOf" not in schema:
        return schema
    parts = [resolved(part) for part in schema["allOf"]]
    properties = {name: part for each in parts for name, part in each.get("properties", {}).items()}
    return {"type": "object", "properties": properties, "required": [name for each in parts for name in each.get("required", ())]}


def drawn(schema: dict[str, Any], depth: int = 0, **unknown: Any) -> Any:
    """Return a value that fits the schema, always the same; `unknown` is added to every object with properties."""
    schema = resolved(schema)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return _variant(schema, schema[key], depth, unknown)
    if "const" in schema or "enum" in schema:
        return schema["const"] if "const" in schema else schema["enum"][0]
    kinds = schema.get("type", "string")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    if kind == "array":
        return [drawn(schema.get("items", {}), depth + 1, **unknown)] * 2 if depth <= DEPTH else []
    if kind != "object":
        return SAMPLES[kind]
    if "properties" not in schema:
        values = schema.get("additionalProperties")
        return {"z": drawn(values, depth + 1, **unknown)} if isinstance(values, dict) and depth <= DEPTH else {}
    required = schema.get("required", ())
    parts = {name: part for name, part in schema["properties"].items() if name in required or depth < 2}
    return {
        name: drawn(part, depth + 1, **unknown) for name, part in parts.items() if name != "error" or name in required
    } | unknown


def _variant(schema: dict[str, Any], variants: list[dict[str, Any]], depth: int, unknown: dict[str, Any]) -> Any:
    """Return a value of the first variant; deep down of one that is no object, if there is one."""
    if "discriminator" in schema:
        tag, target = next(iter(schema["discriminator"]["mapping"].items()))
        return drawn({"$ref": target}, depth + 1, **unknown) | {schema["discriminator"]["propertyName"]: tag}
    plain = [variant for variant in variants if resolved(variant).get("type") not in {"object", "array"}]
    return drawn((plain if plain and depth > DEPTH else variants)[0], depth + 1, **unknown)


def argument(wire: str) -> str:
    """Return the name of the argument for a name on the wire."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire.replace("[]", "")).replace("-", "_").lower()
    return SPECIAL_NAMES.get(wire) or (f"{words}_" if keyword.iskeyword(words) else words)


@attrs.frozen(eq=False)
class Documented:
    """A function, as the document describes it."""

    name: str
    method: str
    path: str
    operation: dict[str, Any] = attrs.field(repr=False)
    body_type: str | None = None
    streams: bool = False

    def __str__(self) -> str:
        """Return the function's name, which tests are listed by."""
        return self.name

    @property
    def page(self) -> str:
        """The page's module."""
        sdk_method = self.operation.get("x-sdk-method", "messages.create")
        return sdk_method.rpartition(".")[0].replace(".", "_").replace("o_auth", "oauth")

    @property
    def call(self) -> Callable[..., Any]:
        """The function itself."""
        return getattr(importlib.import_module(f"openrouter_funcs.{self.page}"), self.name)

    @property
    def shape(self) -> str:
        """What the runtime tells functions apart by, besides names: what goes in, what comes out, and what is tried again."""
        roots = {status: resolved(schema).get("type") for status, schema in self.answers.items()}
        return repr((self.kind, self.body_type, roots, "servers" in self.operation, self.operation["x-retries"]))

    def parameters(self, place: str) -> list[dict[str, Any]]:
        """Return the parameters of a place that are not every function's."""
        return [each for each in self.operation["parameters"] if "$ref" not in each and each["in"] == place]

    @property
    def properties(self) -> dict[str, dict[str, Any]]:
        """The body's properties that are arguments."""
        return {name: part for name, part in self._body.get("properties", {}).items() if name != self._stream_field}

    @property
    def constants(self) -> dict[str, Any]:
        """What the body says without being asked."""
        constants = {name: resolved(part)["const"] for name, part in self.properties.items() if self._is_constant(name, part)}
        return constants | ({self._stream_field: True} if self.streams and self._stream_field else {})

    def _is_constant(self, name: str, part: dict[str, Any]) -> bool:
        return "const" in resolved(part) and name in self._body.get("required", ())

    @property
    def _stream_field(self) -> str | None:
        return self.operation.get("x-stream-field")

    @property
    def _body(self) -> dict[str, Any]:
        return resolved(self.operation["requestBody"]["content"][self.body_type]["schema"]) if self.body_type else {}

    @property
    def wire_names(self) -> list[str]:
        """Names on the wire of all that is an argument of its own."""
        places = ("path", "query", "header")
        return [*(each["name"] for place in places for each in self.parameters(place)), *self.properties]

    @property
    def required(self) -> set[str]:
        """Names on the wire of what must be passed."""
        parameters = [each["name"] for place in ("path", "query") for each in self.parameters(place) if each.get("required")]
        return {*parameters, *self._body.get("required", ())} & {*self.wire_names} - self.constants.keys()

    @property
    def accept(self) -> str:
        """The header `Accept`."""
        if self.streams:
            return self.operation.get("x-accept-stream", "text/event-stream" + ", application/json" * bool(self.answers))
        return self.operation.get("x-accept", "application/json")

    @property
    def server_path(self) -> str:
        """The path below the origin, `{}` in it for parameters."""
        return self.path if "servers" in self.operation else f"/api/v1{self.path}"

    @property
    def kind(self) -> str:
        """What a success brings: `stream`, `binary`, `page`, `nothing` or `json`."""
        content = next(answer.get("content", {}) for status, answer in self.operation["responses"].items() if status[0] == "2")
        if self.streams:
            return "stream"
        if content and not content.keys() & {"application/json", "text/event-stream"}:
            return "binary"
        return "page" if "x-pagination" in self.operation else "json" if content else "nothing"

    @property
    def answers(self) -> dict[int, dict[str, Any]]:
        """The schemas of its JSON answers by success status; those beside a stream are the other function's, if there is one."""
        responses = {int(status): answer.get("content", {}) for status, answer in self.operation["responses"].items()}
        has_other = self.streams and "x-stream-field" in self.operation
        return {
            status: content["application/json"]["schema"]
            for status, content in responses.items()
            if 200 <= status < 300 and "application/json" in content and not (has_other and "text/event-stream" in content)
        }

    def values(self, *, only_required: bool = False) -> dict[str, Any]:
        """Return a value for each argument, by its name on the wire."""
        schemas = {each["name"]: each["schema"] for place in ("path", "query", "header") for each in self.parameters(place)}
        values = {name: drawn(schema) for name, schema in schemas.items()}
        values |= {each["name"]: "plain" for each in self.parameters("header") if values[each["name"]] == AWKWARD}
        for name, part in self.properties.items():
            is_file = resolved(part).get("format") == "binary"
            values[name] = (
                b"%PDF-1.4" if is_file else drawn(part, **{"z-unknown": UNKNOWN} if self.body_type == "application/json" else {})
            )
        return {name: value for name, value in values.items() if not only_required or name in self.required}

    def arguments(self, *, only_required: bool = False) -> dict[str, Any]:
        """Return the same by the arguments' names."""
        return {argument(name): value for name, value in self.values(only_required=only_required).items()}


def functions() -> Iterator[Documented]:
    """Yield every function of the document."""
    for path, methods in document()["paths"].items():
        for method, operation in methods.items():
            yield from _functions(method.upper(), path, operation)


def _functions(method: str, path: str, operation: dict[str, Any]) -> Iterator[Documented]:
    types = list(operation.get("requestBody", {}).get("content", {})) or [None]
    variants = [(each["contentType"], each["x-func"]) for each in operation.get("x-func-variants", ())]
    for body_type, name in variants or [(types[0], operation["x-func"])]:
        function = Documented(name, method, path, operation, body_type)
        yield attrs.evolve(function, streams=function.constants.get("stream") is True)
    for alias in operation.get("x-func-aliases", ()):
        yield Documented(alias, method, path, operation, types[0])
    if "x-stream-field" in operation:
        yield Documented(f"{operation['x-func']}_stream", method, path, operation, types[0], streams=True)


FUNCTIONS = tuple(functions())


def of_each_shape(chosen: Iterable[Documented]) -> list[Documented]:
    """Return the first function of each shape: the runtime, which is the same for all, tells no two of one shape apart."""
    found: dict[str, Documented] = {}
    for function in chosen:
        found.setdefault(function.shape, function)
    return list(found.values())


CHOICES: dict[str, Callable[[Documented], bool]] = {
    "function": lambda _: True,
    "function_with_json_body": lambda function: function.body_type == "application/json",
    "function_without_body": lambda function: function.body_type is None,
    "function_with_json_answer": lambda function: bool(function.answers),
    "function_with_pages": lambda function: function.kind == "page",
}
"""Arguments of tests, and the functions that such a test runs for; with ``shape`` for ``function`` one of each shape of these."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that takes one of `CHOICES` for all functions of the choice."""
    for choice, fits in CHOICES.items():
        chosen = [function for function in FUNCTIONS if fits(function)]
        for name, functions in ((choice, chosen), (choice.replace("function", "shape"), of_each_shape(chosen))):
            if name in metafunc.fixturenames:
                metafunc.parametrize(name, functions, ids=str)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests of a module of this folder in one event loop, for they share a server."""
    for item in items:
        if item.path.parent == Path(__file__).parent and is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="module"), append=False)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def running_server() -> AsyncIterator[LocalOpenRouter]:
    """The local server of a module's tests."""
    async with LocalOpenRouter() as running:
        yield running


@pytest.fixture
def server(running_server: LocalOpenRouter) -> LocalOpenRouter:
    """The module's server, to which nothing has come so far, no file either, and with which nothing goes wrong."""
    running_server._state.files.used = 0  # noqa: SLF001 - a server that has never had a file answers with samples
    running_server.requests.clear()
    running_server.faults.clear()
    return running_server


@pytest.fixture
def named() -> Callable[[str], Documented]:
    """Look a function up by its name."""
    return {function.name: function for function in FUNCTIONS}.__getitem__


@pytest.fixture
def all_functions() -> tuple[Documented, ...]:
    """All functions of the document."""
    return FUNCTIONS


@pytest_asyncio.fixture(loop_scope="module")
async def core(server: LocalOpenRouter) -> AsyncIterator[OpenRouterCore]:
    """A core of the local server that does not try again."""
    async with server.core(retry_config=RetryConfig(strategy="none")) as core:
        yield core


@pytest.fixture
def parameters_of() -> Callable[[Documented], dict[str, inspect.Parameter]]:
    """Look up the parameters of a function's signature."""
    return lambda function: dict(inspect.signature(function.call).parameters)


@pytest.fixture
def argument_of() -> Callable[[str], str]:
    """Name the argument for a name on the wire."""
    return argument


@attrs.frozen
class Schemas:
    """The functions of this file, for tests."""

    drawn: Callable[..., Any] = drawn
    resolved: Callable[[dict[str, Any]], dict[str, Any]] = resolved
    argument: Callable[[str], str] = argument


@pytest.fixture
def schemas() -> Schemas:
    """Draw from the document's schemas."""
    return Schemas()
