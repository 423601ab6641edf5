"""What whoever runs the service chooses, and every limit it has."""

from __future__ import annotations

from attrs import field, frozen

from ..profile.text import MOST_BYTES

#: Names by which this machine reaches itself; any other would be a page elsewhere that points its own name here.
OWN_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})


@frozen(slots=False)
class Settings:
    """Where to listen, who may ask, and how much; bytes, seconds, or how many at once in each worker.

    ``token`` is what callers show, "" for none. ``names`` are further names the service is reached by. ``counters`` is
    the file in which the workers count together, "" for one that counts alone. ``board`` says whether the page is
    served too.
    """

    host: str = "127.0.0.1"
    port: int = 8765
    workers: int = 1
    token: str = field(default="", repr=False)
    names: tuple[str, ...] = ()
    require: tuple[str, ...] = ()
    counters: str = ""
    log: bool = True
    most_bytes: int = MOST_BYTES  # of a body, and of a line of a batch
    most_file_bytes: int = 20_000_000  # of a file to import
    most_header_bytes: int = 16_384
    most_target_bytes: int = 8_192
    header_s: float = 10
    body_s: float = 20  # for a whole body, and for each piece of a batch
    work_s: float = 60  # for one answer
    patience_s: float = 5  # for one call of a plugin
    stop_s: int = 90  # for what is under way when the service is stopped
    at_once: int = 64
    waiting: int = 16  # long answers that wait for their turn

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach it."""
        return is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Whether an address is one that only the machine itself reaches."""
    from ipaddress import ip_address

    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
