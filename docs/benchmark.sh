#!/usr/bin/env bash
# Measures what docs/benchmarks.md tells and prints its tables.
#   docs/benchmark.sh start [JAVA_HOME...]   from the command to the prompt; on the launcher's Java and on these
#   docs/benchmark.sh engine                 engine beside yardstick, threads, members, rounds; parts and what they allocate
#   docs/benchmark.sh batch                  what writing adds, two jobs, 10,000 runs with report, memory of a million
#   ROUNDS=30 docs/benchmark.sh start        each 30 times instead of ten; RUNS=100000 for fewer than a million
#   ROUNDS=9 docs/benchmark.sh engine        medians of nine turns instead of 41
# shellcheck disable=SC2016,SC2034 # commands in quotes are run by table()
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rounds=${ROUNDS:-10}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# table HEAD (WORDS COMMAND)...: runs the commands in turns, so that a busy moment of the machine falls on all alike, and
# prints a row for each.
table() {
    local head=$1 round i command
    shift
    for ((round = 0; round < rounds; round++)); do
        for ((i = 1; i < $#; i += 2)); do
            command=${*:i+1:1}
            TIMEFORMAT="$i %R %U %S"
            { time eval "$command" >"$scratch/out" 2>"$scratch/err"; } 2>>"$scratch/times" || {
                cat "$scratch/err" >&2
                exit 1
            }
        done
    done
    printf '| %s | median, s | least | most | processor time |\n|---|---|---|---|---|\n' "$head"
    for ((i = 1; i < $#; i += 2)); do
        printf '| %s | %s | %s |\n' "${!i}" "$(measured $i '$2' '%.2f | %.2f | %.2f')" "$(measured $i '$3 + $4' '%.2f')"
    done
    rm "$scratch/times"
}

# measured ROW WHAT FORMAT: median, least and most of what was measured of a row.
measured() {
    awk '$1 == '"$1"' { print '"$2"' }' "$scratch/times" | sort -n | awk '
        { seen[NR] = $1 }
        END { printf "'"$3"'", (seen[int((NR + 1) / 2)] + seen[int(NR / 2) + 1]) / 2, seen[1], seen[NR] }'
}

# A copy of what a launcher needs, beside which Java has prepared its archive of classes.
install() {
    mkdir -p "$1/target"
    cp -R unanimity scenarios "$1"
    cp -R target/unanimity.jar target/lib "$1/target"
    for java in "${JAVA_HOME:-}" "${@:2}"; do
        JAVA_HOME=$java "$1/unanimity" -V >"$scratch/out"
    done
    while compgen -G "$1/target/*.new" >"$scratch/out"; do sleep 0.1; done
}

run() {
    "$1/unanimity" run "$1/scenarios/rutte-2024.yaml" --out "$scratch/run"
}

java_version() {
    JAVA_HOME=$1 UNANIMITY_JAVA_OPTS=-version "$scratch/with/unanimity" 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p'
}

start() {
    local with=$scratch/with without=$scratch/without both=-XX:TieredStopAtLevel=4 java rows
    ./unanimity -V >"$scratch/out" # builds it where necessary
    install "$with" "$@"
    install "$without"
    for archive in "$without"/target/*.jsa; do # empty, it counts as one that cannot be made
        rm "$archive" && : >"$archive"
    done
    echo "Java $(java_version "${JAVA_HOME:-}"), $(getconf _NPROCESSORS_ONLN) processors, $rounds rounds"
    echo
    rows=('as shipped' 'run $with'
        'without the archive of classes' 'run $without'
        'with the better compiler too' 'UNANIMITY_JAVA_OPTS=$both run $with'
        'with neither' 'UNANIMITY_JAVA_OPTS=$both run $without')
    for java; do
        rows+=("as shipped, Java $(java_version "$java")" "JAVA_HOME='$java' run \$with")
    done
    table './unanimity run scenarios/rutte-2024.yaml' "${rows[@]}"
    echo
    table 'as far as' \
        'launcher and start of Java' 'UNANIMITY_JAVA_OPTS=-version $with/unanimity' \
        'and the command line (-V)' '$with/unanimity -V' \
        'and reading the scenario (validate)' '$with/unanimity validate $with/scenarios/rutte-2024.yaml' \
        'and the run, its story, charts and files (run)' 'run $with'
}

# benchmarks MAIN ARGUMENTS: runs a main class of the profile bench.
benchmarks() {
    mvn -B -ntp -q -Pbench test-compile exec:exec -Dbench.main="$1" -Djmh.args="$2" 2>&1 | sed $'s/\e\\[[0-9;]*m//g' # Maven's colours
}

engine() {
    benchmarks unanimity.bench.EngineTables "${ROUNDS:-41}"
    benchmarks org.openjdk.jmh.Main "-prof gc -rf csv -rff $scratch/jmh.csv -o $scratch/jmh.log"
    echo '| part | of | time | allocated, bytes |'
    echo '|---|---|---|---|'
    # A row of time, with its parameters from the eighth column on, and later one of what was allocated.
    tr -d '"\r' <"$scratch/jmh.csv" | awk -F, '
        function parameters(text, i) {
            for (i = 8; i <= NF; i++) if ($i != "") text = text (text == "" ? "" : ", ") name[i] $i
            return text
        }
        NR == 1 { for (i = 8; i <= NF; i++) { name[i] = $i; sub("Param: ", "", name[i]); name[i] = name[i] == "scenario" ? "" : name[i] " " } }
        NR > 1 && $1 !~ /:/ { part = $1; sub(/.*\.(.*Benchmark)\./, "", part); time = sprintf($5 < 100 ? "%.3g %s" : "%.0f %s", $5, $7); sub("/op", "", time); sub("us", "µs", time) }
        $1 ~ /alloc.rate.norm/ { printf "| %s | %s | %s | %.0f |\n", part, parameters(""), time, $5 }'
}

# Stages that a batch told, with the words before each and its column in the table: median, least, most.
stages() {
    local stage
    printf '| of which | median, s | least | most |\n|---|---|---|---|\n'
    for stage in "$@"; do
        sed -n "s/^Took: .* $stage \([0-9.]*\) s.*/1 \1/p" "$scratch/took" >"$scratch/times"
        printf '| %s | %s |\n' "$stage" "$(measured 1 '$2' '%.2f | %.2f | %.2f')"
    done
    rm "$scratch/times"
}

ten_thousand() {
    "$1/unanimity" batch "$1/scenarios/rutte-2024.yaml" --runs 10000 --out "$scratch/batch" -v "${@:2}" --force
    sed 's/^Took: /&,/' "$scratch/err" | grep '^Took:' >>"$scratch/took"
}

# Memory of a long batch: the launcher becomes Java, so its process is looked at until it ends; then its log of collections.
memory() {
    local runs=${RUNS:-1000000} folder=$scratch/long pid began parts=0
    UNANIMITY_JAVA_OPTS="-Xmx256m -Xlog:gc:file=$scratch/gc" \
        "$1/unanimity" batch "$1/scenarios/rutte-2024.yaml" --runs "$runs" --out "$folder" -v \
        >"$scratch/out" 2>"$scratch/err" &
    pid=$!
    began=$(date +%s.%N)
    while kill -0 "$pid" 2>"$scratch/kill"; do
        [[ ! -d $folder/runs ]] || parts=$(find "$folder/runs" -name '*.parquet' | wc -l)
        awk -v parts="$parts" -v began="$began" -v now="$(date +%s.%N)" '
            $1 == "VmRSS:" { resident = $2 }
            $1 == "VmHWM:" { most = $2 }
            END { if (most) print "sample", now - began, parts, resident / 1024, most / 1024 }
        ' "/proc/$pid/status" >>"$scratch/samples" 2>"$scratch/kill" || true
        sleep 0.5
    done
    wait "$pid" || { cat "$scratch/err" >&2 && exit 1; }
    grep '^Took:' "$scratch/err" | sed "s/^Took: */$runs runs with -Xmx256m: /"
    printf '\n| runs made | heap, most, MB | after full collections, most | resident, MB |\n|---|---|---|---|\n'
    sed -n '/Pause Full/s/$/ 1/; s/^\[\([0-9.]*\)s\].* \([0-9]*\)M->\([0-9]*\)M[^ ]* [0-9.]*ms/\1 \2 \3/p' "$scratch/gc" | awk -v tenth="$((runs / 10000))" '
        NR == FNR { at[++n] = $2; parts[n] = $3; resident[n] = $4; most = $5; next }
        {
            while (i < n && at[i + 1] <= $1) i++
            row = int(parts[i] / tenth)
            if ($2 > before[row]) before[row] = $2
            if ($4 && $3 > after[row]) after[row] = $3
        }
        END {
            for (i = 1; i <= n; i++) if (resident[i] > there[int(parts[i] / tenth)]) there[int(parts[i] / tenth)] = resident[i]
            for (row = 0; row <= 10; row++) {
                name = row == 10 ? "analysis, charts, report" : sprintf("to %d,000", (row + 1) * tenth)
                printf "| %s | %d | %s | %d |\n", name, before[row], row in after ? after[row] : "–", there[row]
            }
            printf "\nMost resident memory (VmHWM): %d MB\n", most
        }' "$scratch/samples" -
}

batch() {
    local with=$scratch/with
    ./unanimity -V >"$scratch/out"
    install "$with"
    echo "Java $(java_version "${JAVA_HOME:-}"), $(getconf _NPROCESSORS_ONLN) processors, $rounds rounds"
    echo
    JAVA_TOOL_OPTIONS=-XX:+UseSerialGC mvn -B -ntp -q -Dstyle.color=never -Pbench test-compile exec:exec \
        -Dbench.main=unanimity.experiment.BatchTables -Djmh.args="$((2 * rounds + 1))" 2>"$scratch/err" ||
        { cat "$scratch/err" >&2 && exit 1; }
    table './unanimity batch scenarios/rutte-2024.yaml --runs 10000' \
        'with report' 'ten_thousand $with' \
        'one job' 'ten_thousand $with --jobs 1 && sed -i "\$d" "$scratch/took"' \
        'one run' '$with/unanimity batch $with/scenarios/rutte-2024.yaml --runs 1 --force --out "$scratch/one"' \
        'start and the command line (-V)' '$with/unanimity -V'
    echo
    stages runs analysis charts report
    echo
    memory "$with"
}

case ${1:-} in
    start | engine | batch) "$@" ;;
    *) sed -n '2,/^set/s/^# //p' "$0" >&2 && exit 2 ;;
esac
