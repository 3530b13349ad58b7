"""Files by URI (hdfs, s3a, gs, abfs, webhdfs, …) through Hadoop's file systems, as Spark is configured for them.

The driver has a Java process of its own. Python on an executor has none: there a small one is started once a worker
process, with the class path and the Hadoop configuration that Spark itself uses, and ends with the process.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import tempfile
from collections import OrderedDict
from pathlib import Path
from typing import Any, BinaryIO, cast

from msgspec import Struct

from crawler.sources.ranges import RangeFile

_BLOCK = 4 << 20
_BLOCKS = 3
"""Blocks of a file kept: readers go back a little, and look ahead."""
_HEAP = "256m"


class Cluster(Struct, frozen=True):
    """How an executor reaches Hadoop's file systems. Picklable."""

    configuration: bytes
    """Hadoop's configuration as the driver has it, XML."""
    classpath: str = ""
    """Class path of an executor's Java process; empty: Spark's own jars."""
    java_home: str = ""


class FileStatus(Struct, frozen=True):
    """What a file system says of one path."""

    uri: str
    name: str
    size: int
    modified: float
    """Seconds since 1970."""
    is_folder: bool


class Hadoop:
    """The file systems as one Java process reaches them. What goes wrong there is raised as OSError, in one line."""

    def __init__(self, jvm: Any, configuration: Any) -> None:
        self._jvm = jvm
        # looked up once: each name on the way costs py4j a question
        self._path = jvm.org.apache.hadoop.fs.Path
        self._configuration = configuration

    def status(self, uri: str) -> FileStatus | None:
        """The status of a path; None when nothing is there."""
        with _one_line(uri):
            path, system = self._at(uri)
            return _status(system.getFileStatus(path), uri) if system.exists(path) else None

    def exists(self, uri: str) -> bool:
        """Whether anything is there."""
        return self.status(uri) is not None

    def is_folder(self, uri: str) -> bool:
        """Whether a folder is there."""
        status = self.status(uri)
        return status is not None and status.is_folder

    def names(self, uri: str) -> list[str]:
        """The names in a folder, ordered."""
        return [child.name for child in self.children(uri)]

    def children(self, uri: str) -> list[FileStatus]:
        """What a folder holds, ordered by name."""
        with _one_line(uri):
            path, system = self._at(uri)
            found = [_status(each) for each in system.listStatus(path)]
        return sorted((_below(uri, each) for each in found), key=lambda each: each.name)

    def matches(self, pattern: str) -> list[FileStatus]:
        """What a pattern with `*`, `?`, `[…]` or `{…}` stands for, ordered by address."""
        with _one_line(pattern):
            path, system = self._at(pattern)
            return sorted(
                (_status(each) for each in system.globStatus(path) or ()), key=lambda each: each.uri
            )

    def open(self, uri: str) -> BinaryIO:
        """A file to read."""
        with _one_line(uri):
            path, system = self._at(uri)
            status = _status(system.getFileStatus(path), uri)
            return cast(BinaryIO, HadoopFile(self._jvm, system.open(path), status))

    def put(self, file: str, uri: str) -> None:
        """Bring a file of this machine to a place; it has the name only when it is whole."""
        aside = f"{uri}.{os.urandom(4).hex()}.part"
        with _one_line(uri):
            source = self._path("file://" + os.path.abspath(file))
            path, system = self._at(aside)
            system.copyFromLocalFile(False, True, source, path)
            target = self._path(uri)
            if system.exists(target):
                system.delete(target, False)
            _require(system.rename(path, target), f"cannot be renamed to {uri}")

    def rename(self, old: str, new: str) -> None:
        """Give a file or folder another name, which is free."""
        with _one_line(old):
            path, system = self._at(old)
            _require(system.rename(path, self._path(new)), f"cannot be renamed to {new}")

    def remove(self, uri: str) -> None:
        """Remove a file or folder, if it is there."""
        with _one_line(uri):
            path, system = self._at(uri)
            system.delete(path, True)

    def make_folder(self, uri: str) -> None:
        """Make a folder and those above it."""
        with _one_line(uri):
            path, system = self._at(uri)
            _require(system.mkdirs(path), "the folder cannot be made")

    def _at(self, uri: str) -> tuple[Any, Any]:
        path = self._path(uri)
        return path, path.getFileSystem(self._configuration)


class HadoopFile(RangeFile):
    """A file of a Hadoop file system, read block by block.

    Java writes a block to a file of this machine, from which it is read: bytes in an answer of py4j are text, and slow.
    """

    def __init__(self, jvm: Any, stream: Any, status: FileStatus) -> None:
        super().__init__(status.size)
        self._jvm = jvm
        self._stream = stream
        self._status = status
        self._scratch = tempfile.NamedTemporaryFile(prefix="kronika-block-")  # noqa: SIM115 (closed with this file)
        self._blocks: OrderedDict[int, bytes] = OrderedDict()

    @property
    def modified(self) -> float:
        return self._status.modified

    def read_at(self, offset: int, size: int) -> bytes:
        end = min(offset + size, self.size)
        parts = []
        while offset < end:
            number, begin = divmod(offset, _BLOCK)
            part = self._block(number)[begin : begin + end - offset]
            if not part:
                raise OSError(0, f"{self._status.uri} ends early: it was {self.size} bytes long")
            parts.append(part)
            offset += len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _block(self, number: int) -> bytes:
        block = self._blocks.get(number)
        if block is None:
            with _one_line(self._status.uri):
                self._stream.seek(number * _BLOCK)
                copy = self._jvm.java.io.FileOutputStream(self._scratch.name)
                stretch = self._jvm.org.apache.hadoop.util.LimitInputStream(self._stream, _BLOCK)
                self._jvm.org.apache.hadoop.io.IOUtils.copyBytes(stretch, copy, 1 << 16, False)
                copy.close()
            block = Path(self._scratch.name).read_bytes()
            self._blocks[number] = block
            if len(self._blocks) > _BLOCKS:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        return block

    def close(self) -> None:
        if not self.closed:
            self._scratch.close()
            with _one_line(self._status.uri):
                self._stream.close()
        super().close()


def _status(found: Any, uri: str | None = None) -> FileStatus:
    path = found.getPath()
    return FileStatus(
        uri or path.toString(),
        path.getName(),
        found.getLen(),
        found.getModificationTime() / 1000,
        found.isDirectory(),
    )


def _below(folder: str, found: FileStatus) -> FileStatus:
    """The status with its address as the user's folder begins it."""
    return FileStatus(
        f"{folder.rstrip('/')}/{found.name}", found.name, found.size, found.modified, found.is_folder
    )


def _require(done: bool, message: str) -> None:
    if not done:
        raise OSError(0, message)


class _one_line:
    """Turns Java's exceptions into OSError with their first line."""

    def __init__(self, uri: str) -> None:
        self._uri = uri

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        protocol = importlib.import_module("py4j.protocol")
        if isinstance(error, protocol.Py4JJavaError):
            raise OSError(0, first_line(error), self._uri) from None
        if isinstance(error, protocol.Py4JError):
            raise OSError(0, f"Java: {error}".partition("\n")[0], self._uri) from None


def first_line(error: Any) -> str:
    """What a Java exception says, without its trace: the innermost cause that says anything."""
    text = ""
    cause = error.java_exception
    while cause is not None:
        said = cause.getMessage()
        if said:
            text = str(said).strip().partition("\n")[0]
        elif not text:
            text = str(cause.getClass().getSimpleName())
        cause = cause.getCause()
    return text


# ---------------------------------------------------------------- on the driver


def driver_hadoop(context: Any) -> Hadoop:
    """The file systems as the driver's Java process reaches them."""
    return Hadoop(context._jvm, context._jsc.hadoopConfiguration())


def describe_cluster(context: Any) -> Cluster:
    """What executors need to reach the same file systems: asks one of them for its class path."""
    stream = context._jvm.java.io.ByteArrayOutputStream()
    context._jsc.hadoopConfiguration().writeXml(stream)
    names = ("java.class.path", "java.home")
    if context.master.startswith("local"):
        classpath, java_home = map(context._jvm.java.lang.System.getProperty, names)
    else:
        spark = importlib.import_module("pyspark.sql").SparkSession(context)
        asked = (f"reflect('java.lang.System', 'getProperty', '{name}')" for name in names)
        classpath, java_home = spark.range(0, 1, 1, 1).selectExpr(*asked).first()
    return Cluster(bytes(stream.toByteArray()), classpath or "", java_home or "")


# ---------------------------------------------------------------- on an executor


class _Server(Struct):
    """A Java process that serves one Python process and its children."""

    process: subprocess.Popen[bytes]
    port: int
    token: str


_servers: dict[Cluster, _Server] = {}
_connected: tuple[int, Cluster, Hadoop] | None = None


def start_server(cluster: Cluster) -> None:
    """Start the Java process if none runs yet. Called before a fork, so that the children share it."""
    server = _servers.get(cluster)
    if server is None or server.process.poll() is not None:
        _servers[cluster] = _start(cluster)


def executor_hadoop(cluster: Cluster) -> Hadoop:
    """The file systems, over a connection of this process's own."""
    global _connected
    if _connected is None or _connected[:2] != (os.getpid(), cluster):
        start_server(cluster)
        server = _servers[cluster]
        gateways = importlib.import_module("py4j.java_gateway")
        parameters = gateways.GatewayParameters(port=server.port, auth_token=server.token, auto_convert=True)
        jvm = gateways.JavaGateway(gateway_parameters=parameters).jvm
        configuration = jvm.org.apache.hadoop.conf.Configuration(False)
        configuration.addResource(jvm.java.io.ByteArrayInputStream(cluster.configuration))
        _connected = os.getpid(), cluster, Hadoop(jvm, configuration)
    return _connected[2]


def _start(cluster: Cluster) -> _Server:
    fetched = Path(importlib.import_module("pyspark").SparkFiles.getRootDirectory())
    jars = [cluster.classpath, *map(str, sorted(fetched.glob("*.jar")))]
    command = [
        os.path.join(cluster.java_home, "bin", "java"),
        *(f"-Xmx{_HEAP}", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        *("-classpath", os.pathsep.join(jars)),
        *("py4j.GatewayServer", "--die-on-broken-pipe", "--enable-auth", "0"),
    ]
    user = {"HADOOP_USER_NAME": os.environ["SPARK_USER"]} if "SPARK_USER" in os.environ else {}
    # py4j's own launcher starts threads, which no process that forks may have
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**user, **os.environ},
    )
    assert process.stdout is not None
    port, token = process.stdout.readline().strip(), process.stdout.readline().strip()
    if not port.isdigit():
        raise RuntimeError("the Java process that reads Hadoop's file systems did not start")
    return _Server(process, int(port), token.decode())
