"""Footprint: what an installation takes on disk, and what a type checker takes for a program of ten lines."""

from __future__ import annotations

import resource
import subprocess
import time
from typing import TYPE_CHECKING

from benchmarks.environments import clean_environ
from benchmarks.peers import BARE, OFFICIAL, OURS, PEERS

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.peers import Peer


def sizes(bench: Bench) -> None:
    """Sum up the files of each environment, and of this project's wheel."""
    versions = bench.recorder.about.setdefault("versions", {})
    for peer in bench.able("import", ["size.installed"], PEERS):
        if peer is BARE:
            continue
        installed = bench.environments.installed(peer.environment)
        versions[peer.name] = {name: version for name, (version, _) in sorted(installed.items())}
        bench.recorder.add("size.installed", peer.name, sum(size for _, size in installed.values()))
        largest = sorted(installed.items(), key=lambda item: -item[1][1])[:4]
        shown = ", ".join(f"{name} {size / 1e6:.1f}" for name, (_, size) in largest)
        bench.say(
            f"installed, MB: {peer.name} {(bench.recorder.median('size.installed', peer.name) or 0) / 1e6:.1f}, of it {shown}"
        )
    bench.recorder.add("size.wheel", OURS.name, bench.environments.wheel.stat().st_size)
    bench.say(f"own wheel, MB: {bench.environments.wheel.stat().st_size / 1e6:.2f}")


def mypy(bench: Bench) -> None:
    """Time mypy without a cache on a program that calls one function."""
    failure = bench.environments.failures.get("mypy")
    for repeat in range(bench.plan.few + 1):  # the first fills the caches of files
        for peer in bench.able("chat", ["mypy.wall"], (OURS, OFFICIAL)):
            reason = failure or _check(bench, peer, counts=repeat > 0)
            if reason:
                bench.recorder.skip("mypy.wall", peer.name, reason)
    shown = [f"{peer.name} {bench.recorder.median('mypy.wall', peer.name) or 0:.1f}" for peer in (OURS, OFFICIAL)]
    bench.say(f"mypy from cold, s: {', '.join(shown)}")


def _check(bench: Bench, peer: Peer, *, counts: bool) -> str | None:
    environments = bench.environments
    command = [
        *(environments.python("mypy"), "-m", "mypy", "--cache-dir=/dev/null", "--no-error-summary"),
        *("--python-executable", environments.python(peer.environment), f"check_{peer.program}.py"),
    ]
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        command, cwd=environments.programs, env=clean_environ(), check=False, capture_output=True, text=True, timeout=300
    )
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        return f"mypy found: {(done.stdout + done.stderr).strip().splitlines()[-1][:200]}"
    if counts:
        bench.recorder.add("mypy.wall", peer.name, wall)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        bench.recorder.add("mypy.cpu", peer.name, cpu)
    return None
