"""Tries to get out of the worker's sandbox, and says what answered: one JSON object on stdout, an entry an attempt.

    escape.py shut      shut in as the worker is: each attempt must give the name of an error
    escape.py free      at large: each attempt gives null, so that what the first says proves something
"""

import ctypes
import errno
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORKER = HERE.parents[2] / "Sources" / "Documents" / "Worker"
LIBC = ctypes.CDLL(None, use_errno=True)
NUMBER = ctypes.CDLL("libseccomp.so.2").seccomp_syscall_resolve_name


def called(name: str, *arguments: int) -> None:
    """A system call, which raises as Python does."""
    if LIBC.syscall(NUMBER(name.encode()), *arguments) < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def attempts(folder: Path, child: int, kept: int) -> dict:
    """What whoever had taken the worker over would try; `child` is a process that is not ours to touch."""
    import _socket as socket  # the module that Python's own stands on: it needs no file once loaded
    target = folder / "target"
    return {
        "internet": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close(),
        "internet-6": lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close(),
        "unix-socket": lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close(),
        "netlink": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close(),
        "datagram-pair": lambda: [it.close() for it in socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)],
        "read-passwd": lambda: Path("/etc/passwd").read_bytes(),
        "read-target": target.read_bytes,
        "list-etc": lambda: os.listdir("/etc"),
        "list-home": lambda: os.listdir("/root" if os.getuid() == 0 else Path.home()),
        "read-environment": lambda: Path(f"/proc/{child}/environ").read_bytes(),
        "write-new": lambda: (folder / "new").write_bytes(b"x"),
        "write-over": lambda: target.write_bytes(b"x"),
        "create-empty": lambda: os.close(os.open(folder / "empty", os.O_RDONLY | os.O_CREAT, 0o600)),
        "create-where-readable": lambda: os.close(os.open(readable(folder).parent / "empty", os.O_RDONLY | os.O_CREAT, 0o600)),
        "cut": lambda: os.close(os.open(target, os.O_RDONLY | os.O_TRUNC)),
        "cut-what-is-readable": lambda: os.close(os.open(readable(folder), os.O_RDONLY | os.O_TRUNC)),
        "write-what-was-open": lambda: os.write(kept, b"x"),
        "shared-memory": lambda: os.close(os.open("/dev/shm/jalon-escape", os.O_RDWR | os.O_CREAT, 0o600)),
        "anonymous-file": lambda: called("memfd_create", id_of(b"x"), 0),
        "queue": lambda: called("mq_open", id_of(b"jalon-escape"), os.O_RDWR | os.O_CREAT, 0o600, 0),
        "folder": lambda: os.mkdir(folder / "made"), "link": lambda: os.symlink("/etc", folder / "link"),
        "rename": lambda: os.rename(target, folder / "moved"), "remove": lambda: os.remove(folder / "spare"),
        "mode": lambda: os.chmod(folder, 0o700), "times": lambda: os.utime(folder, (1, 1)),
        "process": fork, "program": lambda: subprocess.run(["/bin/true"], check=True), "exec": lambda: os.execv("/nonexistent-program", ["x"]),
        "signal": lambda: os.kill(child, signal.SIGCONT), "signal-thread": lambda: called("tgkill", child, child, signal.SIGCONT),
        "signal-queue": lambda: called("rt_sigqueueinfo", child, signal.SIGCONT, id_of(b"\0" * 8 + (-1).to_bytes(4, "little", signed=True) + b"\0" * 116)),
        "handle": lambda: called("pidfd_open", child, 0),
        "limits": lambda: called("prlimit64", child, resource.RLIMIT_NOFILE, id_of((64).to_bytes(8, "little") * 2), 0),
        "more-room": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20)),
    }


def readable(folder: Path) -> Path:
    """A file that the worker may read, as it may its own programs."""
    return folder / "readable" / "file"


HELD: list[ctypes.Array] = []


def id_of(data: bytes) -> int:
    """The address of some bytes, which stay where they are."""
    HELD.append(ctypes.create_string_buffer(data, len(data) + 1))
    return ctypes.addressof(HELD[-1])


def fork() -> None:
    """A second process."""
    if (pid := os.fork()) == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def answer(attempt: object) -> str | None:
    """The error's name; nothing where it went through, or failed for a reason that is not the sandbox's."""
    try:
        attempt()
    except OSError as error:
        refused = {errno.EACCES, errno.EPERM, errno.EFBIG, errno.ENOSYS}
        return errno.errorcode.get(error.errno, "?") if error.errno in refused else None
    except ValueError as error:  # setrlimit says so
        return "EPERM" if "exceed" in str(error) else None
    return None


def main(how: str) -> int:
    """The command."""
    import _socket  # noqa: F401
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    child = subprocess.Popen(["/bin/sleep", "60"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in ("target", "spare", "kept"):
            (folder / file).write_bytes(b"secret")
        readable(folder).parent.mkdir()
        readable(folder).write_bytes(b"public")
        kept = os.open(folder / "kept", os.O_WRONLY)
        found = results(folder, child.pid, kept, how)
    child.kill()
    child.wait()
    print(json.dumps(found))
    return 0


def results(folder: Path, child: int, kept: int, how: str) -> dict:
    """In this process where it is free; in one that shuts itself in, and never comes out, where it is not."""
    if how == "free":
        return {name: answer(attempt) for name, attempt in attempts(folder, child, kept).items()}
    out, into = os.pipe()
    if (pid := os.fork()) == 0:
        sys.path.insert(0, str(WORKER))
        import sandbox
        from worker import python_folders
        tries = attempts(folder, child, kept)
        locks = sandbox.shut_in([WORKER, readable(folder).parent, *python_folders()])
        os.write(into, json.dumps({"locks": " ".join(locks), **{name: answer(it) for name, it in tries.items()}}).encode())
        os._exit(0)
    os.close(into)
    with os.fdopen(out, "rb") as pipe:
        said = pipe.read()
    os.waitpid(pid, 0)
    return json.loads(said)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
