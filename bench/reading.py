"""Every figure of reading: accuracy on the development data and on our own documents, and speed.

python -m bench.reading            everything (a few minutes)
python -m bench.reading NAME …     only these: structure turns items review speeches follow_up
                                   corpus speed robustness
"""

from __future__ import annotations

import runpy
import sys

_PARTS = {
    "structure": "bench.report_structure",
    "turns": "bench.report_turns",
    "items": "bench.report_items",
    "review": "bench.review",
    "speeches": "bench.speeches",
    "follow_up": "bench.follow_up",
    "corpus": "bench.corpus",
    "speed": "bench.pdf_speed",
    "robustness": "bench.robustness",
}


def main() -> None:
    """Run the parts asked for, one after the other."""
    asked = sys.argv[1:] or list(_PARTS)
    unknown = [name for name in asked if name not in _PARTS]
    if unknown:
        sys.exit(f"There is no part called {', '.join(unknown)}; there are {', '.join(_PARTS)}.")
    for name in asked:
        print(f"\n== {name} ({_PARTS[name]})", flush=True)
        sys.argv = [_PARTS[name]]
        runpy.run_module(_PARTS[name], run_name="__main__")


if __name__ == "__main__":
    main()
