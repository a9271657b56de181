"""The worker shuts itself in before it reads anything: no network, no writing, no program started, few files readable.

Three locks of the Linux kernel: resource limits, Landlock (which folders can be read) and seccomp (which calls are refused).
"""

import _socket as socket  # its constants alone
import ctypes
import errno
import os
import resource
from pathlib import Path

MEMORY = 3 << 30
REFUSED = """
    socket connect bind listen accept accept4
    execve execveat fork vfork unshare setns ptrace
    kill tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open pidfd_getfd pidfd_send_signal
    process_vm_readv process_vm_writev process_madvise setpriority setrlimit
    mount umount2 fsopen fsmount open_tree move_mount mount_setattr chroot pivot_root
    unlink unlinkat rename renameat renameat2 link linkat symlink symlinkat mkdir mkdirat rmdir mknod mknodat creat truncate ftruncate
    chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat utimensat
    setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr
    memfd_create memfd_secret mq_open mq_unlink msgget semget shmget open_by_handle_at io_uring_setup
    bpf userfaultfd perf_event_open keyctl add_key request_key acct quotactl swapon swapoff reboot iopl ioperm
    settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname
    init_module finit_module delete_module kexec_load kexec_file_load
""".split()
ALLOW, ERRNO = 0x7FFF0000, 0x00050000
NOT_EQUAL, MASKED_EQUAL = 1, 7
CLONE_THREAD = 0x10000


class Unsafe(Exception):
    """The worker cannot shut itself in, and must not start."""


class Comparison(ctypes.Structure):
    """libseccomp's scmp_arg_cmp."""

    _fields_ = [("arg", ctypes.c_uint), ("op", ctypes.c_int), ("a", ctypes.c_uint64), ("b", ctypes.c_uint64)]


def shut_in(readable: list[Path]) -> list[str]:
    """Closes every lock; gives their names. One that is missing raises; Landlock alone may be done without, by who says so."""
    limit_resources()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0) != 0:  # PR_SET_NO_NEW_PRIVS
        raise Unsafe("no_new_privs refused")
    locks = ["limits"]
    if restrict_reading(libc, readable):
        locks.append("landlock")
    elif os.environ.get("JALON_SANS_LANDLOCK") != "1":
        raise Unsafe("this kernel has no Landlock; JALON_SANS_LANDLOCK=1 does without")
    refuse_calls()
    return [*locks, "seccomp"]


def limit_resources() -> None:
    """Bounds memory, and lets no byte be written to a file."""
    for what, bound in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(what, (bound, bound))


def restrict_reading(libc: ctypes.CDLL, readable: list[Path]) -> bool:
    """Landlock: only these folders can be read from now on. False where the kernel has no Landlock."""
    if libc.syscall(444, None, 0, 1) < 1:
        return False
    read_file, read_folder, everything = 1 << 2, 1 << 3, (1 << 13) - 1
    handled = ctypes.c_uint64(everything)
    ruleset = libc.syscall(444, ctypes.byref(handled), ctypes.sizeof(handled), 0)
    if ruleset < 0:
        return False
    for folder in readable:
        if not folder.exists():
            continue
        descriptor = os.open(folder, os.O_PATH | os.O_CLOEXEC)
        rights = read_file | read_folder if folder.is_dir() else read_file
        rule = rights.to_bytes(8, "little") + descriptor.to_bytes(4, "little")
        if libc.syscall(445, ruleset, 1, rule, 0) != 0:
            raise Unsafe("landlock rule refused")
        os.close(descriptor)
    if libc.syscall(446, ruleset, 0) != 0:
        raise Unsafe("landlock refused")
    os.close(ruleset)
    return True


def refuse_calls() -> None:
    """Seccomp: these system calls answer "permission denied"; a new thread is allowed, a new process is not."""
    try:
        library = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    except OSError:
        raise Unsafe("libseccomp2 is missing") from None
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_load.argtypes = [ctypes.c_void_p]
    library.seccomp_rule_add_array.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint, ctypes.POINTER(Comparison)]
    context = library.seccomp_init(ctypes.c_uint32(ALLOW))

    def refuse(name: str, error: int, *comparisons: Comparison) -> None:
        number = library.seccomp_syscall_resolve_name(name.encode())
        if number < 0:
            return  # not a call of this machine's kind
        array = (Comparison * max(1, len(comparisons)))(*comparisons)
        if library.seccomp_rule_add_array(context, ERRNO | error, number, len(comparisons), array) != 0:
            raise Unsafe(f"seccomp rule refused: {name}")

    for name in REFUSED:
        refuse(name, errno.EACCES)
    refuse("socketpair", errno.EACCES, Comparison(0, NOT_EQUAL, socket.AF_UNIX, 0))
    for kind in (socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):  # a datagram goes to any address without a connection
        refuse("socketpair", errno.EACCES, Comparison(1, MASKED_EQUAL, 0xF, kind))
    refuse("tgkill", errno.EACCES, Comparison(0, NOT_EQUAL, os.getpid(), 0))
    refuse("prlimit64", errno.EACCES, Comparison(2, NOT_EQUAL, 0, 0))  # limits are read, never changed
    refuse("clone", errno.EACCES, Comparison(0, MASKED_EQUAL, CLONE_THREAD, 0))
    refuse("clone3", errno.ENOSYS)
    # Without a right to write, a file can still be made, or cut to nothing.
    for mask, value in ((os.O_ACCMODE, os.O_WRONLY), (os.O_ACCMODE, os.O_RDWR), (os.O_CREAT, os.O_CREAT), (os.O_TRUNC, os.O_TRUNC)):
        refuse("open", errno.EACCES, Comparison(1, MASKED_EQUAL, mask, value))
        refuse("openat", errno.EACCES, Comparison(2, MASKED_EQUAL, mask, value))
    refuse("openat2", errno.ENOSYS)
    if library.seccomp_load(context) != 0:
        raise Unsafe("seccomp refused")
