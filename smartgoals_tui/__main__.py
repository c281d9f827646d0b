"""Run the program with ``python -m smartgoals_tui``."""

import sys

from smartgoals_tui.cli import main

sys.exit(main())
