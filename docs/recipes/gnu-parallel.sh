#!/bin/sh
# All processors without a line of code: GNU parallel hands out blocks of lines and keeps their order.
# Run: sh gnu-parallel.sh < articles.jsonl > extractions.jsonl     (apt-get install parallel)
exec parallel --no-notice --pipe --keep-order -N "${LINES_EACH:-100}" --jobs "${JOBS:-100%}" npx --no-install sitrep --jsonl
