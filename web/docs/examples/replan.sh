#!/bin/sh
# Run this when the figures in store.json were just read from your inventory, or counted. It says so in asOf, and plans.
set -e
cd "$(dirname "$0")"
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
sed "s/\"asOf\": *\"[^\"]*/\"asOf\": \"$now/" store.json > store.new
npx stockline plan store.new --out public/snapshot.json
mv store.new store.json
