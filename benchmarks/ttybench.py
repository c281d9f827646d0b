#!/usr/bin/env python3
"""ttybench - time a full-screen terminal program from the outside, as a person at a terminal meets it.

The program runs on a pseudo-terminal of a fixed size; what it writes is drawn by a terminal emulator (pyte), so
every time below is "the text was on the screen", not "the function returned".  Reported for each case:

  first_byte_ms    exec -> first byte written to the terminal
  marker_ms        exec -> the first meaningful frame (--marker text is on the screen; a regular expression)
  settled_ms       exec -> the last screen change before the screen stayed quiet for --settle seconds
  marker_cpu_ms    CPU the process tree had used when the screen had settled (less noisy than wall time)
  start_bytes      bytes written to the terminal up to the settled first frame
  key_ms           key press -> the first change of the screen (or -> --expect on the screen), p50/p95/max
  key_done_ms      key press -> the last change caused by that key (smooth scrolling makes this larger)
  key_cpu_ms       CPU used per key press, median
  key_bytes        bytes written to the terminal per key press, median / max
  rss_mb           peak resident set (sum of VmHWM over the process tree), read just before quitting
  exit_ms          quit key -> process gone;  exit_code;  restored: [] or what was left switched on
  queries          terminal questions the program asked at start (we answer none unless --answer is given)

Method.  Bytes are time-stamped when read and drawn later, when the line has been quiet for 2 ms, so the (slow)
emulator never delays a stamp.  Several cases are run interleaved, A B C A B C ..., and each is also given as a
ratio to the first one, taken round by round: machine drift then cancels out.  Quote medians and ratios.

One case:
  ttybench.py --marker 'Goals' --keys 'down*50' --quit q -n 10 -- python app.py
Two, interleaved (baseline first):
  ttybench.py --marker Hello --quit ctrl+q --vs 'python other.py' -- python app.py
Many: --suite FILE, a JSON list of {"name","cmd","marker","keys","expect","quit","env","cwd","answer"}.

Keys: comma-separated names (down, pgdn, enter, ctrl+q, shift+tab, ...) or characters, each with an optional *COUNT.
"wait:0.5" pauses.  Groups that are to be timed apart: 'down*50;space*20' (or 'label=space*20').  --pre keys are pressed after the first frame and are not measured.
--expect: 'change' (default) or a regular expression that may hold {n} (1-based number of the key press).
Needs: Linux, Python >= 3.9, pyte.
"""
from __future__ import annotations

import argparse
import errno
import fcntl
import json
import os
import re
import select
import shlex
import signal
import statistics
import struct
import sys
import termios
import time
from pathlib import Path

import pyte

KEYS = {
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
    "pgup": "\x1b[5~", "pgdn": "\x1b[6~", "enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "space": " ",
    "esc": "\x1b", "backspace": "\x7f", "delete": "\x1b[3~", "comma": ",", "star": "*",
    **{f"f{i}": s for i, s in enumerate(["\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x1b[17~", "\x1b[18~",
                                         "\x1b[19~", "\x1b[20~", "\x1b[21~", "\x1b[23~", "\x1b[24~"], 1)},
}
# What a helpful terminal would answer (--answer): device attributes, cursor position, sync output, in-band resize.
ANSWERS = {
    b"\x1b[c": b"\x1b[?62;22c", b"\x1b[>c": b"\x1b[>1;10;0c", b"\x1b[6n": b"\x1b[1;1R",
    b"\x1b[?2026$p": b"\x1b[?2026;2$y", b"\x1b[?2048$p": b"\x1b[?2048;2$y",
}
QUERY = re.compile(rb"\x1b\[[>=]?0?c|\x1b\[6n|\x1b\[\?6n|\x1b\[\?\d+\$p|\x1b\[\?u|\x1b\][\d;]+\?(?:\x07|\x1b\\)"
                   rb"|\x1b\[1[468]t|\x1b_G[^\x1b]*\x1b\\|\x1bP[^\x1b]*\x1b\\")
MODE = re.compile(rb"\x1b\[\?([\d;]+)([hl])")
KITTY = re.compile(rb"\x1b\[(?:>[\d;]*|(<)\d*)u")
# Sequences pyte would draw as text: private CSI with < > =, DECRQM, DCS/APC strings.
NOISE = re.compile(rb"\x1b\[[<>=][\d;:]*[@-~]|\x1b\[\?[\d;]*(?:\$p|u)|\x1b[P_X^][^\x1b]*\x1b\\|\x1b\[[\d;]* q")
UNFINISHED = re.compile(rb"\x1b(?:\[[\d;:?<>=$ ]*|[P_X^][^\x1b]*\x1b?)?$")
ON_BY_DEFAULT = {"7", "25", "12"}


class Terminal:
    """A pyte screen plus what pyte does not keep: modes left on, questions asked, which rows changed."""

    def __init__(self, cols: int, rows: int) -> None:
        self.screen = pyte.Screen(cols, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.cols, self.rows = cols, rows
        self.raw = bytearray()
        self.pending = b""
        self.seen = [self._row(y) for y in range(rows)]

    def _row(self, y: int) -> tuple:
        line = self.screen.buffer[y]
        return tuple(line[x] for x in range(self.cols))

    def feed(self, data: bytes) -> bool:
        """Draw `data`; return True if any visible cell (character, colour or attribute) changed."""
        self.raw += data
        data = NOISE.sub(b"", self.pending + data)
        tail = UNFINISHED.search(data)
        self.pending = data[tail.start():] if tail else b""
        if tail:
            data = data[:tail.start()]
        try:
            self.stream.feed(data)
        except Exception:  # an escape sequence pyte cannot parse must not end the measurement
            pass
        changed = False
        for y in list(self.screen.dirty):
            if y < self.rows and (row := self._row(y)) != self.seen[y]:
                self.seen[y] = row
                changed = True
        self.screen.dirty.clear()
        return changed

    def text(self) -> str:
        return "\n".join(self.screen.display)

    def queries(self) -> list[str]:
        return sorted({repr(q)[2:-1] for q in QUERY.findall(bytes(self.raw))})

    def left_on(self) -> list[str]:
        state: dict[str, bytes] = {}
        for modes, flag in MODE.findall(bytes(self.raw)):
            for mode in modes.decode().split(";"):
                state[mode] = flag
        left = [f"?{m}h" for m, f in state.items() if f == b"h" and m not in ON_BY_DEFAULT]
        left += [f"?{m}l" for m, f in state.items() if f == b"l" and m in {"7", "25"}]
        depth = sum(-1 if pop else 1 for pop in KITTY.findall(bytes(self.raw)))
        return left + (["kitty keyboard"] if depth > 0 else [])


class Program:
    """One run of a command on a fresh pseudo-terminal."""

    def __init__(self, argv, env, cwd, cols, rows, answer=False) -> None:
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))
        self.tty_before = termios.tcgetattr(slave)
        self.answer, self.asked_upto = answer, 0
        self.term = Terminal(cols, rows)
        self.eof = False
        name = os.ttyname(slave)
        here = os.getcwd()
        os.chdir(cwd or here)
        self.t0 = time.perf_counter()
        self.pid = os.posix_spawnp(argv[0], argv, env, setsid=True, file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
        os.chdir(here)
        os.close(slave)
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)

    # -- output ---------------------------------------------------------------------------------------------------
    def _burst(self, timeout: float) -> list[tuple[float, bytes]]:
        """Chunks with their arrival times, read until the line is quiet for 2 ms (or `timeout` with no byte)."""
        chunks, wait = [], timeout
        while not self.eof and self.poll.poll(max(0, wait * 1000)):
            try:
                data = os.read(self.master, 65536)
            except OSError as error:
                if error.errno != errno.EIO:
                    raise
                data = b""
            if not data:
                self.eof = True
                break
            chunks.append((time.perf_counter(), data))
            wait = 0.002
        return chunks

    def watch(self, until, settle: float, limit: float):
        """Draw output until `until(term, changed)` held and the screen was quiet for `settle` s, or `limit` s passed.

        Returns (time `until` first held, time of the last visible change, bytes, time of the first byte); None where
        it did not happen.
        """
        start = time.perf_counter()
        hit = last = first = None
        count = 0
        while True:
            now = time.perf_counter()
            quiet_since = max(last or start, hit or start)
            if self.eof or now - start > limit or (hit is not None and now - quiet_since > settle):
                return hit, last, count, first
            deadline = start + limit if hit is None else quiet_since + settle
            for stamp, data in self._burst(min(max(deadline - now, 0.001), 0.25)):
                first = first or stamp
                count += len(data)
                changed = self.term.feed(data)
                if changed:
                    last = stamp
                if hit is None and until(self.term, changed):
                    hit = stamp
            if self.answer:
                self._reply()

    def _reply(self) -> None:
        new = bytes(self.term.raw[self.asked_upto:])
        self.asked_upto = len(self.term.raw)
        for question in QUERY.findall(new):
            if question in ANSWERS:
                os.write(self.master, ANSWERS[question])

    def send(self, key: str) -> float:
        if key.startswith("ctrl+"):
            data = chr(ord(key[5].upper()) & 0x1F)
        else:
            data = KEYS.get(key, key)
        stamp = time.perf_counter()
        os.write(self.master, data.encode())
        return stamp

    # -- the process ----------------------------------------------------------------------------------------------
    def tree(self) -> list[int]:
        found, todo = [], [self.pid]
        while todo:
            pid = todo.pop()
            found.append(pid)
            try:
                for task in os.listdir(f"/proc/{pid}/task"):
                    todo += map(int, Path(f"/proc/{pid}/task/{task}/children").read_text().split())
            except OSError:
                pass
        return found

    def cpu_ms(self) -> float:
        total = 0
        for pid in self.tree():
            try:
                for task in os.listdir(f"/proc/{pid}/task"):
                    total += int(Path(f"/proc/{pid}/task/{task}/schedstat").read_text().split()[0])
            except OSError:
                pass
        return total / 1e6

    def rss_mb(self) -> float:
        total = 0
        for pid in self.tree():
            try:
                total += int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text()).group(1))
            except (OSError, AttributeError):
                pass
        return total / 1024

    def quit(self, keys: list[str], limit: float):
        """Press the quit keys; return (ms to exit or None, exit code, what was left behind)."""
        start = time.perf_counter()
        for i, key in enumerate(keys):
            if i:
                self.watch(lambda *_: True, 0.1, 0.3)
            start = self.send(key)
        status = took = None
        while time.perf_counter() - start < limit:
            pid, status, _ = os.wait4(self.pid, os.WNOHANG)
            if pid:
                took = (time.perf_counter() - start) * 1000
                break
            status = None
            for _, data in self._burst(0.0005):
                self.term.feed(data)
        if took is None:
            for pid in reversed(self.tree()):
                try:
                    os.kill(pid, signal.SIGKILL)
                except OSError:
                    pass
            os.waitpid(self.pid, 0)
        for _, data in self._burst(0.02):
            self.term.feed(data)
        left = self.term.left_on()
        try:
            if termios.tcgetattr(self.master)[:4] != self.tty_before[:4]:
                left.append("termios")
        except termios.error:
            pass
        os.close(self.master)
        return took, (None if status is None else os.waitstatus_to_exitcode(status)), left


def wait_quiet(limit: float) -> None:
    """Wait up to `limit` seconds for the rest of the machine to be under 15 % busy over a fifth of a second."""
    def busy():
        values = [int(v) for v in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        return sum(values) - values[3] - values[4], sum(values)
    end = time.perf_counter() + limit
    before = busy()
    while time.perf_counter() < end:
        time.sleep(0.2)
        now = busy()
        if now[0] - before[0] < 0.15 * (now[1] - before[1]):
            return
        before = now


def expand_keys(spec: str) -> list[str]:
    keys = []
    for item in filter(None, (spec or "").split(",")):
        name, _, times = item.partition("*") if item != "*" else ("*", "", "")
        keys += [name] * int(times or 1)
    return keys


def press(program: Program, keys: list[str], expect: str, opts) -> dict:
    """Press keys one at a time, each after the screen has come to rest, and return the latencies."""
    latency, done, size, cpu, missed = [], [], [], [], 0
    for n, key in enumerate(keys, 1):
        if expect == "change":
            until = lambda _, changed: changed
        else:
            wanted = re.compile(expect.replace("{n}", str(n)))
            until = lambda term, _: wanted.search(term.text())
        before = program.cpu_ms()
        sent = program.send(key)
        hit, last, count, _ = program.watch(until, opts.key_settle, opts.key_timeout)
        cpu.append(program.cpu_ms() - before)
        size.append(count)
        if hit is None:
            missed += 1
        else:
            latency.append((hit - sent) * 1000)
            done.append(((last or hit) - sent) * 1000)
    out = dict(keys=len(latency), keys_missed=missed)
    if latency:
        q = statistics.quantiles(latency, n=20, method="inclusive") if len(latency) > 1 else latency * 19
        out.update(key_p50_ms=statistics.median(latency), key_p95_ms=q[18], key_max_ms=max(latency),
                   key_done_ms=statistics.median(done), key_cpu_ms=statistics.median(cpu),
                   key_bytes=statistics.median(size), key_bytes_max=max(size))
    return out


def measure(case: dict, opts) -> dict:
    """Run one case once and return its figures."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("TEXTUAL", "PYTHON", "TMUX", "NO_COLOR", "VIRTUAL_ENV"))}
    env.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8", LC_ALL="C.UTF-8",
               COLUMNS=str(opts.cols), LINES=str(opts.rows))
    env.update(case.get("env") or {})
    env = {k: v for k, v in env.items() if v is not None}
    argv = case["cmd"] if isinstance(case["cmd"], list) else shlex.split(case["cmd"])
    marker = re.compile(case.get("marker") or r"\S")
    wait_quiet(opts.quiet)
    try:
        program = Program(argv, env, case.get("cwd"), opts.cols, opts.rows, case.get("answer", opts.answer))
    except OSError as error:
        return {"screen": f"cannot be started: {error}", "exit_code": 127}
    ms = lambda t: None if t is None else (t - program.t0) * 1000
    out: dict = {}
    hit, last, count, first = program.watch(lambda term, _: marker.search(term.text()), opts.settle, opts.timeout)
    out.update(first_byte_ms=ms(first), marker_ms=ms(hit), settled_ms=ms(last), marker_cpu_ms=program.cpu_ms(),
               start_bytes=count, queries=program.term.queries())
    if hit is None:
        out["screen"] = program.term.text()
    else:
        for key in expand_keys(case.get("pre", "")):
            if key.startswith("wait:"):
                program.watch(lambda *_: False, 0, float(key[5:]))
            else:
                program.send(key)
                program.watch(lambda *_: True, 0.15, 2)
        out["start_rss_mb"] = program.rss_mb()
        for i, group in enumerate(filter(None, (case.get("keys") or "").split(";"))):
            label, _, spec = group.rpartition("=")
            figures = press(program, expand_keys(spec), case.get("expect") or "change", opts)
            if i:
                out.setdefault("groups", {})[label or spec] = figures
            else:
                out.update(figures)
        out["rss_mb"] = program.rss_mb()
    if opts.screen:
        out["screen"] = program.term.text()
    out["exit_ms"], out["exit_code"], out["restored"] = program.quit(expand_keys(case.get("quit") or opts.quit), 5)
    return out


def summarise(runs: list[dict], base: list[dict]) -> dict:
    result: dict = {"runs": len(runs)}
    for key in {k: 1 for r in runs for k in r}:
        values = [r[key] for r in runs if r.get(key) is not None]
        if values and all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in values):
            result[key] = round(statistics.median(values), 2)
            if key in ("marker_ms", "settled_ms", "key_p50_ms"):
                result[key + "_range"] = [round(min(values), 1), round(max(values), 1)]
        elif key == "groups":
            result[key] = {name: summarise([v[name] for v in values if name in v], []) for name in values[0]}
        elif values:
            result[key] = values[-1]
    for key in ("marker_ms", "settled_ms", "marker_cpu_ms", "rss_mb"):
        pairs = [a[key] / b[key] for a, b in zip(runs, base) if a.get(key) and b.get(key)]
        if pairs:
            result["x_" + key] = round(statistics.median(pairs), 3)
    return result


COLUMNS = [("name", "case", 26), ("first_byte_ms", "1st byte", 9), ("marker_ms", "frame", 8), ("settled_ms", "settled", 8),
           ("x_marker_ms", "x base", 7), ("marker_cpu_ms", "cpu", 8), ("x_marker_cpu_ms", "x cpu", 7),
           ("start_bytes", "bytes", 8), ("key_p50_ms", "key p50", 8), ("key_p95_ms", "p95", 8), ("key_done_ms", "done", 8),
           ("key_cpu_ms", "key cpu", 8), ("key_bytes", "B/key", 7), ("rss_mb", "rss MB", 7), ("exit_ms", "exit", 7),
           ("restored", "left on", 10)]


def table(results: dict) -> str:
    lines = ["".join(title.rjust(width) if i else title.ljust(width) for i, (_, title, width) in enumerate(COLUMNS))]
    rows = []
    for name, row in results.items():
        rows.append((name, row))
        rows += [("  key " + label, group) for label, group in row.get("groups", {}).items()]
    for name, row in rows:
        cells = []
        for i, (key, _, width) in enumerate(COLUMNS):
            value = name if key == "name" else row.get(key)
            if isinstance(value, float):
                value = f"{value:.2f}" if key.startswith("x_") or value < 10 else f"{value:.0f}"
            elif isinstance(value, list):
                value = " ".join(value) or "-"
            elif value is None:
                value = "·"
            cells.append(str(value).rjust(width) if i else str(value)[:width - 1].ljust(width))
        lines.append("".join(cells))
    return "\n".join(lines)


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0], epilog="See the file's docstring for the method.")
    p.add_argument("command", nargs="*", help="the program (A), after --")
    p.add_argument("--vs", help="a second command, run in turn with A; ratios are to this one")
    p.add_argument("--suite", help="JSON list of cases; ratios are to the first")
    p.add_argument("--only", help="regular expression: cases of the suite to run (the first is always run)")
    p.add_argument("--marker", default=r"\S", help="regular expression for the first meaningful frame")
    p.add_argument("--keys", default="", help="key presses to time, for example 'down*50,up*50'")
    p.add_argument("--pre", default="", help="keys to press first, untimed")
    p.add_argument("--expect", default="change", help="what a key must bring to the screen")
    p.add_argument("--quit", default="ctrl+q")
    p.add_argument("-n", "--runs", type=int, default=5)
    p.add_argument("--warmup", type=int, default=1)
    p.add_argument("--cols", type=int, default=120)
    p.add_argument("--rows", type=int, default=40)
    p.add_argument("--settle", type=float, default=0.3, help="quiet time that ends the start phase (s)")
    p.add_argument("--key-settle", type=float, default=0.06, help="quiet time that ends a key press (s)")
    p.add_argument("--key-timeout", type=float, default=2.0)
    p.add_argument("--timeout", type=float, default=20.0)
    p.add_argument("--quiet", type=float, default=5, help="wait up to so many seconds for an idle machine (0: do not)")
    p.add_argument("--answer", action="store_true", help="answer the usual terminal queries")
    p.add_argument("--screen", action="store_true", help="put the last screen in the JSON")
    p.add_argument("--json", help="write all figures, with every run, to this file")
    opts = p.parse_args()
    if opts.suite:
        cases = json.loads(Path(opts.suite).read_text())
        if opts.only:
            cases = cases[:1] + [c for c in cases[1:] if re.search(opts.only, c["name"])]
    else:
        shared = dict(marker=opts.marker, keys=opts.keys, pre=opts.pre, expect=opts.expect, quit=opts.quit)
        cases = [dict(shared, name="B (--vs)", cmd=opts.vs)] if opts.vs else []
        cases.append(dict(shared, name="A", cmd=opts.command))
    runs: dict[str, list] = {case["name"]: [] for case in cases}
    for round_number in range(opts.warmup + opts.runs):
        for case in cases:
            figures = measure(case, opts)
            if round_number >= opts.warmup:
                runs[case["name"]].append(figures)
    base = runs[cases[0]["name"]]
    results = {name: summarise(r, base) for name, r in runs.items()}
    print(table(results))
    for name, row in results.items():
        if row.get("marker_ms") is None:
            print(f"\n{name}: the marker never came up; exit {row.get('exit_code')}; the screen was:\n{row.get('screen')}")
    if opts.json:
        Path(opts.json).write_text(json.dumps({"results": results, "runs": runs}, indent=1))
    elif opts.screen:
        print(json.dumps(results, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
