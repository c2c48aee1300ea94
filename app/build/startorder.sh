#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
# app/build/startorder.sh FOLDER FILE > app/build/startorder.txt: the functions that run until the list of contacts, then
# those that run until the day's page is painted over FILE (a demo file, say), by the programs in FOLDER. Names are cut
# where no other function begins alike. Needs valgrind. A list that is out of date costs memory, no more: what it does not
# name lies with the rest of the program, and names that are gone are passed over.
set -e
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

# profile NAME PROGRAM...: which functions of PROGRAM run.
profile() {
    name=$1
    shift
    valgrind -q --tool=callgrind --demangle=no --compress-strings=no --callgrind-out-file="$dir/out" "$@" >&2
    awk -v program="/$(basename "$1")$" '
        /^ob=/ { isOurs = $0 ~ program }
        /^fn=_Z/ && isOurs { sub(/^fn=/, ""); sub(/\047[0-9]+$/, ""); print }' "$dir/out" | canonical > "$dir/$name"
}

# Constructors and destructors have two names for one function; its section is called by the second.
canonical() {
    sed -e 's/C1E/C2E/' -e 's/D1Ev/D2Ev/' | LC_ALL=C sort -u
}

# cut_names RAN ALL: the names of RAN, each only as long as tells it from those of ALL that did not run. The long names of
# templates end where most have been told apart.
cut_names() {
    LC_ALL=C awk -v longest=100 -v ranFile="$1" '
        function cut(lo, hi, length_,    i, j, ran) {
            for (i = lo; i < hi; ++i)
                ran += hasRun[i]
            if (ran == hi - lo)
                tell(substr(name[lo], 1, length_) "*")
            if (ran == 0 || ran == hi - lo)
                return
            while (substr(name[lo], 1, length_ + 1) == substr(name[hi - 1], 1, length_ + 1) \
                && length(name[lo]) > length_)
                ++length_
            for (i = lo; i < hi; i = j) {
                for (j = i; j < hi && substr(name[j], length_ + 1, 1) == substr(name[i], length_ + 1, 1); ++j) { }
                if (length(name[i]) > length_)
                    cut(i, j, length_ + 1)
                else if (hasRun[i])
                    tell(name[i])
            }
        }
        function tell(pattern) {
            if (length(pattern) > longest)
                pattern = substr(pattern, 1, longest) "*"
            if (!isTold[pattern]++)
                print pattern
        }
        BEGIN { while ((getline line < ranFile) > 0) isWanted[line] = 1 }
        { name[n] = $0; hasRun[n++] = $0 in isWanted }
        END { cut(0, n, 0) }' "$2"
}

profile contacts "$1/bench_window" "$2" rows
profile day "$1/rapport" --picture "$dir/picture.png" --page my_day "$2"
nm --defined-only "$1/rapport" | awk '$2 ~ /^[tTwWuV]$/ && $3 ~ /^_Z/ && $3 !~ /\.cold/ { print $3 }' \
    | canonical > "$dir/all"
LC_ALL=C comm -13 "$dir/contacts" "$dir/day" > "$dir/later"
cat <<'END'
# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What runs until the first picture, in this order; made by startorder.sh.
END
cut_names "$dir/contacts" "$dir/all"
cut_names "$dir/later" "$dir/all"
