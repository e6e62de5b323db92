"""Stands in for the reader, and ends in the middle of inputs: of `poison` always, of `once` the first time."""

import json
import os
import sys
from pathlib import Path

for line in sys.stdin:
    name = json.loads(line)["name"]
    marker = Path(os.environ["MARKERS"]) / name

    def say(kind: str, **more: object) -> None:
        sys.stdout.write(json.dumps({"kind": kind, "path": name, **more}, separators=(",", ":")) + "\n")
        sys.stdout.flush()

    again = marker.exists()
    marker.touch()
    if again:
        # A diagnostic may come later than it did the first time.
        say("record", index=0)
        say("diagnostic")
    else:
        say("diagnostic")
        say("record", index=0)
    say("failure", index=1)
    if name == "poison" or (name == "once" and not again):
        sys.stdout.write('{"kind":"rec')
        sys.stdout.flush()
        print("out of memory", file=sys.stderr)
        os._exit(9)
    say("record", index=2)
    say("summary", records=2, failures=1, diagnostics=1)
