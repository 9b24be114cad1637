#!/bin/sh
# What Spark, Beam and Hadoop do with a pipe, in miniature: the input in parts, each through its own `sitrep --jsonl`,
# the parts joined again. A line in is a line out, so the parts may be cut anywhere between lines.
# Run: sh partitions.sh < articles.jsonl > extractions.jsonl
set -eu
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
cat > "$parts/all.jsonl"
split -n "l/${PARTS:-3}" "$parts/all.jsonl" "$parts/part-"
for part in "$parts"/part-*; do
  npx --no-install sitrep --jsonl < "$part" > "$part.out" &
done
wait
cat "$parts"/part-*.out
