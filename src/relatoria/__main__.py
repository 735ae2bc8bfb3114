"""``python -m relatoria``: the same as the command."""

from relatoria.cli import main

raise SystemExit(main())
