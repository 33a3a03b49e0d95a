"""Generator: the pipeline from a document's path to the text of all files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from codegen import document, emit_models, emit_packages, emit_params, overlays
from codegen.emit_functions import Pages
from codegen.forms import Api
from codegen.operations import Operations
from codegen.schemas import Schemas
from openrouter_core import errors

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.forms import Function
    from codegen.words import Words

HELPERS = {"oauth_create_authorization_url": "oauth_helpers", "oauth_create_sha256_code_challenge": "oauth_helpers"}
"""Names of `openrouter_funcs` that are written by hand: they make no request."""


def parse(path: Path) -> Api:
    """Return the API that a document describes."""
    pinned = path == document.PINNED
    mended = overlays.applied(document.read(path), strict=pinned)
    schemas = Schemas(mended)
    schemas.parse_all()
    functions = Operations(mended, schemas).parse_all()
    return Api(schemas.all(), tuple(_with_known_errors(function) for function in functions))


def emit(api: Api, words: Words) -> dict[str, str]:
    """Return the text of every generated file, by its path below the project."""
    modules = emit_models.modules_of(api.schemas)
    pages = Pages(api, modules, words, error_words())
    by_page = pages.pages()
    files = {f"openrouter_core/models/{modules[schema.name]}.py": emit_models.model(schema, modules, words) for schema in api.schemas}
    inputs = emit_params.reachable(api)
    files |= {f"openrouter_core/params/{modules[schema.name]}.py": emit_params.params(schema, modules, words) for schema in inputs}
    files["openrouter_core/models/__init__.py"] = emit_packages.models_package(modules)
    files["openrouter_core/params/__init__.py"] = '"""TypedDicts of what goes into requests, one module for each. Only type checkers import them."""\n'
    files |= {f"openrouter_funcs/{page}.py": pages.source(page, functions) for page, functions in by_page.items()}
    files["openrouter_funcs/__init__.py"] = emit_packages.functions_package(by_page, HELPERS)
    files["FUNCTIONS.md"] = emit_packages.listing(by_page, words)
    return files


def error_words() -> dict[str, str]:
    """Return one line for each class of errors: what its docstring says after the status."""
    classes = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.OpenRouterError)}
    return {name: (kind.__doc__ or "").partition("\n")[0].partition(": ")[2] or str(kind.__doc__).partition("\n")[0] for name, kind in classes.items()}


def _with_known_errors(function: Function) -> Function:
    """Return the function with only such classes of errors as the runtime has; statuses of others go to the default one."""
    known = error_words()
    return attrs.evolve(function, errors=tuple(pair for pair in function.errors if pair[1] in known))
