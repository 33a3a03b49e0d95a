"""Generator: the pipeline from a document to the text of all files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from codegen import emit_jobs, emit_models, emit_packages, emit_params, emit_stub, grammar, keyless, overlays, spine
from codegen.document import DocumentError
from codegen.emit_functions import Pages
from codegen.forms import Api
from codegen.operations import Operations
from codegen.ordering import ordered
from codegen.output import HANDWRITTEN
from codegen.schemas import Schemas
from openrouter_core import errors

if TYPE_CHECKING:
    from codegen.forms import Function
    from codegen.words import Words

_HELPERS = {
    "oauth_create_authorization_url": "oauth_helpers",
    "oauth_create_sha256_code_challenge": "oauth_helpers",
}
"""Names of `openrouter_funcs` that are written by hand, and their modules: they are no operation of the API."""


@attrs.frozen(kw_only=True)
class Generated:
    """What a document came to."""

    api: Api
    files: dict[str, str]
    """Text of each file, not yet formatted, by its path below the project."""
    problems: list[str]
    """What is not as it should be, and yet no obstacle: missing words, overlays without use."""


def generate(document: dict[str, Any], words: Words) -> Generated:
    """Return everything that is generated from a document."""
    grammar.check(document)
    mended, unused = overlays.applied(document)
    grammar.check(mended)
    api, idle = adjusted(parse(mended))
    return Generated(api=api, files=emit(api, words), problems=[*words.missing(api), *unused, *idle])


def parse(document: dict[str, Any]) -> Api:
    """Return the API that a document describes; it has been checked, and its overlays applied."""
    schemas = Schemas(document)
    schemas.parse_all()
    functions = tuple(_with_known_errors(function) for function in Operations(document, schemas).parse_all())
    for function in functions:
        if function.page in HANDWRITTEN or function.page == "jobs" or function.name in {*_HELPERS, *emit_jobs.NAMES}:
            raise DocumentError("/paths", f"{function.name}, of the page {function.page}, is written by hand")
    return Api(schemas.all(), functions)


def adjusted(api: Api) -> tuple[Api, list[str]]:
    """Return the API with what is said of its functions besides the document, and a line for each word that finds nothing."""
    functions, without_spine = spine.with_spines(api.functions, api.schemas, spine.read())
    functions, unknown = keyless.marked(functions, keyless.read())
    return attrs.evolve(api, functions=functions), [*without_spine, *unknown]


def emit(api: Api, words: Words) -> dict[str, str]:
    """Return the text of every generated file, by its path below the project."""
    schemas, by_page = ordered(api.schemas), pages_of(api)
    params = emit_params.Params(emit_params.modules_of(api), words)
    pages = Pages(params.modules, words, error_words())
    files = {f"openrouter_core/params/{name}.py": source for name, source in params.sources(schemas).items()}
    files["openrouter_core/models/__init__.py"] = emit_packages.MODELS_PACKAGE
    files["openrouter_core/models/__init__.pyi"] = emit_stub.stub(schemas, words)
    files["openrouter_core/models/_schemas.py"] = emit_models.definitions(api.schemas, words)
    files["openrouter_core/params/__init__.py"] = emit_packages.PARAMS_PACKAGE
    files |= {f"openrouter_funcs/{page}.py": pages.source(page, functions) for page, functions in by_page.items()}
    package, package_stub = emit_packages.functions_package(by_page, _HELPERS | emit_jobs.names(api))
    files |= {"openrouter_funcs/__init__.py": package, "openrouter_funcs/__init__.pyi": package_stub}
    if jobs := emit_jobs.source(api):
        files["openrouter_funcs/jobs.py"] = jobs
    files["FUNCTIONS.md"] = emit_packages.listing(by_page, words)
    return files


def pages_of(api: Api) -> dict[str, list[Function]]:
    """Return the functions by page."""
    pages: dict[str, list[Function]] = {}
    for function in api.functions:
        pages.setdefault(function.page, []).append(function)
    return dict(sorted(pages.items()))


def error_words() -> dict[str, str]:
    """Return one line for each class of errors: what its docstring says after the status."""
    found: dict[str, str] = {}
    for name, kind in vars(errors).items():
        if isinstance(kind, type) and issubclass(kind, errors.OpenRouterError):
            line = (kind.__doc__ or "an error of this operation.").partition("\n")[0]
            found[name] = line.partition(": ")[2] or line
    return found


def _with_known_errors(function: Function) -> Function:
    """Return the function with only such classes of errors as the runtime has; statuses of others go to the default one."""
    known = error_words()
    return attrs.evolve(function, errors=tuple(pair for pair in function.errors if pair[1] in known))
