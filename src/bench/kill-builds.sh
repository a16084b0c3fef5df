#!/usr/bin/env bash
# Kills the packed program (kill -9) at random moments of builds over a site of 300 articles, and
# checks each time that the next command finds the old site or the new one, whole.
#
#   mvn -q package -DskipTests && src/bench/kill-builds.sh [KILLS] [SEED]
#
# Prints, interrupted too, how many builds were caught at work, and ends with 1 if a site was damaged.
set -euo pipefail
kills=${1:-200}
RANDOM=${2:-1}
jar=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/target/sijill.jar
work=$(mktemp -d)
trap 'exit 130' INT TERM
killed=0
caught=0
damaged=0
trap 'rm -rf "$work"; echo "$killed builds killed, $caught caught at work, $damaged sites damaged"' EXIT
cd "$work"

# Writes the archive with one word in every text: content-red and content-blue.
archive() {
  mkdir -p "content-$1/articles" "content-$1/sources"
  cat > "content-$1/archive.yaml" <<YAML
title: {en: Archive}
description: {en: A synthetic archive.}
languages: [en]
edition: {number: "1", date: 2024-01-02}
rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {en: Nobody}}
YAML
  echo 'name: {en: Paper}' > "content-$1/sources/paper.yaml"
  for i in $(seq 300); do
    mkdir "content-$1/articles/item-$i"
    printf 'source: paper\npublished: 2023-09-14\noriginalLanguage: en\nrights: digest\n' \
      > "content-$1/articles/item-$i/article.yaml"
    printf -- '---\ntitle: Item %s\nsummary: A summary.\n---\n\n%s\n' "$i" "$1" \
      > "content-$1/articles/item-$i/en.md"
  done
}

build() {
  java -jar "$jar" build --quiet --content "content-$1" --out public/site
}

milliseconds() {
  echo $(($(date +%s%N) / 1000000))
}

archive red
archive blue
build red
start=$(milliseconds)
build blue
took=$(($(milliseconds) - start))
next=red
for _ in $(seq "$kills"); do
  # In a session of its own, so that a JVM that the program starts is killed with it.
  setsid java -jar "$jar" build --quiet --content "content-$next" --out public/site &
  pid=$!
  sleep "$(printf '%d.%03d' $((RANDOM % took / 1000)) $((RANDOM % 1000)))"
  kill -9 -- "-$pid" 2> /dev/null || true
  wait "$pid" 2> /dev/null || true
  if [ "$(ls -A public)" != site ]; then
    caught=$((caught + 1))
  fi
  # A build that fails in content has to put the site in order, too.
  mv "content-$next/sources/paper.yaml" paper.yaml
  build "$next" 2> /dev/null || true
  mv paper.yaml "content-$next/sources/paper.yaml"
  if ! java -jar "$jar" fixity public/site || [ "$(ls -A public)" != site ]; then
    damaged=$((damaged + 1))
    ls -A public >&2
  fi
  words=$(cat public/site/en/articles/item-*.html | grep -oE '<p>(red|blue)</p>' | sort -u)
  if [ "$(wc -l <<< "$words")" -ne 1 ]; then
    damaged=$((damaged + 1))
    echo "a mixed site: $words" >&2
  fi
  next=$([ "$words" = '<p>red</p>' ] && echo blue || echo red)
  killed=$((killed + 1))
done
[ "$damaged" -eq 0 ]
