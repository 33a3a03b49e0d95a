"""``python -m codegen``: write the generated files, or check them.

- ``python -m codegen`` rewrites the output from the pinned document.
- ``python -m codegen --check`` writes nothing and fails on any difference, or on a function or argument without words.
- ``python -m codegen --document PATH`` takes another document; with ``--output FOLDER`` it writes there, else it becomes the pinned one.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen import document, generator, output, words


def main() -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Write the generated files, or check them.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail on any difference")
    parser.add_argument("--document", type=Path, help="an OpenAPI 3 document, JSON or YAML; default: the pinned one")
    parser.add_argument("--output", type=Path, help="folder to write to; default: this project")
    given = parser.parse_args()
    try:
        return _run(given.document, given.output, check=given.check)
    except document.DocumentError as error:
        print(error, file=sys.stderr)
        return 2


def _run(path: Path | None, folder: Path | None, *, check: bool) -> int:
    prose = words.read()
    api = generator.parse(path or document.PINNED)
    files = output.formatted(generator.emit(api, prose))
    missing = list(prose.missing(api))
    if check:
        found = [*missing, *output.differences(files, folder or output.ROOT)]
        print("\n".join(found) or f"{len(files)} files are as generated", file=sys.stderr if found else sys.stdout)
        return 1 if found else 0
    if path is not None and folder is None:
        document.pin(path)
    output.write(files, folder or output.ROOT)
    print(f"{len(files)} files, {len(api.functions)} functions, {len(api.schemas)} schemas", *missing, sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
