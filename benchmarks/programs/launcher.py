"""A launcher: starts one program, and tells how long it took, in one line on standard output.

``wall`` is the time from the start to the first line that the program wrote; ``whole`` to its end; ``cpu`` its processor time
(user and system) and ``peak`` its largest memory, both from `os.wait4`. A process begins with the peak of the one that started
it, so this one must stay smaller than any that it starts: it imports next to nothing, and runs with ``-I -S``.
"""

import os
import sys
import time


def main(command: list[str]) -> None:
    """Start the command, wait for it, and tell."""
    reader, writer = os.pipe()
    started = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, writer, 1)])
    os.close(writer)
    line = b""
    while not line.endswith(b"\n"):
        piece = os.read(reader, 4096)
        if not piece:
            break
        line += piece
    wall = time.perf_counter() - started
    _, status, usage = os.wait4(process, 0)
    whole = time.perf_counter() - started
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(os.waitstatus_to_exitcode(status), wall, whole, usage.ru_utime + usage.ru_stime, peak, line.decode().strip())


if __name__ == "__main__":
    main(sys.argv[1:])
