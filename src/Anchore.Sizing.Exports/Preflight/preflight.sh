#!/bin/sh
# shellcheck disable=SC1003,SC2016 # Between single quotes stands what this shell is not to expand: a name, or what bash is told.
# Preflight check: does this site meet what one plan of Anchore Enterprise requires? Made by Anchore Sizing.
#
# What it asks, and with which tool of yours:
#   PostgreSQL   version, pg_cron, max_connections    psql
#   Redis        version                              redis-cli, or nc, or bash
#   Containers   runtime, kernel, storage driver      kubectl; or docker, podman, nerdctl, containerd and uname
#   Nodes        allocatable memory and CPU           kubectl
#   Network      name and port of the feed service, of each registry and of the object store
#                                                     getent, nslookup or host; nc or bash
#   Disk         free space for the temporary volume  df
# A tool that is missing, or an address that is not given, makes a line that says "skip" and what to do.
#
# It changes nothing: it writes no file, needs no root, and evaluates nothing that it is given.
# It sends nothing anywhere but one query to PostgreSQL, one to Redis and two to Kubernetes, all at addresses of
# yours; to each address under "Network" it opens a connection and closes it, without sending a byte.
#
# Usage: sh preflight.sh [option]...
#   --postgres CONNECTION       postgresql://user@host:5432/anchore or "host=... dbname=..."; default: $PGURL, then
#                               psql's own PGHOST, PGSERVICE and so on. Passwords belong in PGPASSWORD or ~/.pgpass.
#   --redis HOST[:PORT]         default: $REDIS; port 6379. A password belongs in REDISCLI_AUTH (with redis-cli).
#   --registry HOST[:PORT]      may be repeated; default: $REGISTRIES, parted by blanks; port 443
#   --object-store HOST[:PORT]  when the plan keeps documents in one; default: $OBJECT_STORE; port 443
#   --scratch DIRECTORY         a directory on the disk of the temporary volume; default: $SCRATCH
#   --no-kubectl                the cluster that kubectl talks to is not the one to be checked
#   --timeout SECONDS           the longest wait for one answer, 1 to 300; default: 10
#   --json                      print the summary alone, as JSON
#   --help                      print this text
# Exit status: 0 nothing failed, 1 something failed, 2 wrong usage. What was skipped has not passed: read the lines.

# --- begin of the plan: these lines differ from plan to plan, all others are the same for every plan ---
PLAN_NAME=''
PLAN_LINK='/'
PLAN_PRODUCT='Anchore Enterprise 4.0'
PLAN_RELEASE='4.0'
PLAN_REVISION='2026-11-24'
PLAN_FINGERPRINT='000000000000'
POSTGRES_OLDEST='10'
POSTGRES_SOURCE='Requirements, Database, April 22, 2022'
CRON_SOURCE=''
CONNECTIONS_MINIMUM='0'
CONNECTIONS='1050'
CONNECTIONS_SOURCE='Chart, connectionPoolSize, April 20, 2022'
REDIS_OLDEST='4'
REDIS_SOURCE='Requirements, Redis Service, April 22, 2022'
RUNTIME_OLDEST='1.12'
RUNTIME_SOURCE='Requirements, Runtime, April 22, 2022'
DELIVERY_SOURCE='Requirements, Security, April 22, 2022'
KUBERNETES_OLDEST=''
KUBERNETES_NEWEST=''
KUBERNETES_SOURCE=''
KERNEL_OLDEST='4.13'
KERNEL_SOURCE='Requirements, Temporary storage, April 22, 2022'
TEMPORARY_VOLUME='yes'
TEMPORARY_BYTES='6000000000'
TEMPORARY_NEED='6 GB for one analyzer'
TEMPORARY_SOURCE='Requirements, Temporary storage, April 22, 2022'
REPLICA_BYTES='8000000000'
REPLICA_NEED='8 GB for one replica'
REPLICA_SOURCE='Requirements, Memory, April 22, 2022'
REPLICA_MILLICPU='0'
ALL_MILLICPU='0'
CPU_NEED=''
CPU_SOURCE=''
NODES='4'
NODE_BYTES='32000000000'
NODE_MILLICPU='0'
ALL_BYTES='72000000000'
NODES_NEED='4 nodes with 32 GB'
NODES_SOURCE='assumption of the plan'
FEED='ancho.re:443'
FEED_SOURCE='Requirements, Network, April 22, 2022'
UPSTREAMS_SOURCE=''
REGISTRY_SOURCE='Requirements, Network, April 22, 2022'
OBJECT_STORE_SOURCE=''
# --- end of the plan ---

set -fu
LC_ALL=C
export LC_ALL

POSTGRES=${PGURL:-}
REDIS=${REDIS:-}
REGISTRIES=${REGISTRIES:-}
OBJECT_STORE=${OBJECT_STORE:-}
SCRATCH=${SCRATCH:-}
KUBECTL=yes
TIMEOUT=10
TALKS=yes

# What is found of the site; empty while it is not known.
postgres='' redis='' runtime='' kernel='' driver=''

# --- telling ---

passed=0 warned=0 failed=0 skipped=0 checks=''

# report STATUS ID WHAT FOUND NEED SOURCE: one line, and one entry of the summary.
report() {
    case $1 in
        pass) passed=$((passed + 1)) ;;
        warn) warned=$((warned + 1)) ;;
        fail) failed=$((failed + 1)) ;;
        skip) skipped=$((skipped + 1)) ;;
    esac
    say "$1  $3: $4; required: $5 [$6]"
    checks="$checks${checks:+,
}    { \"id\": \"$2\", \"status\": \"$1\" }"
}

say() {
    if [ "$TALKS" = yes ]; then printf '%s\n' "$1"; fi
}

misused() {
    printf 'preflight: %s; --help says more\n' "$1" >&2
    exit 2
}

# --- reading ---

have() {
    command -v "$1" >/dev/null 2>&1
}

# plain TEXT: its first line that is not empty, in printable characters, not too long.
plain() {
    printf '%s\n' "$1" | tr '\t' ' ' | tr -cd ' -~\n' | sed -n '/[^ ]/{p;q;}' | cut -c 1-200
}

# version TEXT: the version that its first line begins with, or nothing.
version() {
    word=$(plain "$1")
    word=${word%% *}
    if [ "${#word}" -le 100 ]; then
        printf '%s\n' "$word" | grep -E '^v?[0-9]{1,15}(\.[0-9]{1,15})*([-+~_:a-zA-Z][!-~]*)?$'
    fi
}

# older A B: did version A come before version B? Number by number; -ce or -348.el8 do not count, 10 equals 10.0.
older() {
    left=${1#v}
    left=${left%%[!0-9.]*}.
    right=${2#v}
    right=${right%%[!0-9.]*}.
    while [ -n "$left$right" ]; do
        one=${left%%.*}
        other=${right%%.*}
        [ "${one:-0}" -lt "${other:-0}" ] && return 0
        [ "${one:-0}" -gt "${other:-0}" ] && return 1
        left=${left#*.}
        right=${right#*.}
    done
    return 1
}

# oldest: of the versions on standard input, one a line.
oldest() {
    old=''
    while read -r candidate; do
        candidate=$(version "$candidate")
        if [ -n "$candidate" ] && { [ -z "$old" ] || older "$candidate" "$old"; }; then old=$candidate; fi
    done
    printf '%s\n' "$old"
}

# gigabytes BYTES: for people, rounded down to a tenth.
gigabytes() {
    printf '%s.%s GB' "$(($1 / 1000000000))" "$(($1 % 1000000000 / 100000000))"
}

# address TEXT PORT: sets host and port from HOST, HOST:PORT, [IPV6]:PORT or a pasted https address, or answers that it is none.
address() {
    host=${1#*://}
    host=${host%%/*}
    port=$2
    case $host in
        \[*\]) host=${host#?} host=${host%?} ;;
        \[*\]:*) port=${host##*:} host=${host%%\]*} host=${host#?} ;;
        *:*) port=${host##*:} host=${host%:*} ;;
    esac
    case $host in '' | -* | *[!A-Za-z0-9._:-]*) return 1 ;; esac
    case $port in '' | *[!0-9]* | ??????*) return 1 ;; esac
    [ "$port" -ge 1 ] && [ "$port" -le 65535 ]
}

if timeout 1 sh -c : >/dev/null 2>&1; then HAS_TIMEOUT=yes; else HAS_TIMEOUT=no; fi

# bounded COMMAND...: the command, for at most TIMEOUT seconds.
bounded() {
    if [ "$HAS_TIMEOUT" = yes ]; then
        timeout "$TIMEOUT" "$@"
        return
    fi
    exec 3<&0
    "$@" <&3 3<&- &
    command=$!
    exec 3<&-
    { sleep "$TIMEOUT" && kill "$command"; } >/dev/null 2>&1 &
    guard=$!
    wait "$command"
    status=$?
    kill "$guard" 2>/dev/null
    return "$status"
}

# --- PostgreSQL ---

POSTGRES_QUERY="SELECT current_setting('server_version'), current_setting('max_connections'),
 (SELECT count(*) FROM pg_extension WHERE extname = 'pg_cron'),
 (SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_cron')"

ask_postgres() {
    set -- -X -w -A -t -F '|' -c "$POSTGRES_QUERY"
    if [ -n "$POSTGRES" ]; then set -- -d "$POSTGRES" "$@"; fi
    PGCONNECT_TIMEOUT=$TIMEOUT
    export PGCONNECT_TIMEOUT
    bounded psql "$@" </dev/null 2>&1
}

check_postgres() {
    if [ -z "$POSTGRES${PGHOST:-}${PGHOSTADDR:-}${PGSERVICE:-}${PGDATABASE:-}" ]; then
        postgres_unknown skip 'no database given: name it with --postgres'
    elif ! have psql; then
        postgres_unknown skip 'no psql here: install the PostgreSQL client, or run SHOW server_version in the database'
    else
        answer=$(ask_postgres)
        row=$(printf '%s\n' "$answer" | grep -E '^[^|]*\|[0-9]{1,9}\|[0-9]+\|[0-9]+$' | head -n 1)
        postgres=$(version "${row%%|*}")
        answer=$(plain "$answer")
        if [ -n "$postgres" ]; then
            postgres_found
        else
            postgres_unknown fail "no answer from the database: ${answer:-nothing within $TIMEOUT seconds}"
        fi
    fi
}

# postgres_unknown STATUS WHY
postgres_unknown() {
    postgres_is "$1" "$2"
    if [ -n "$CRON_SOURCE" ]; then cron_is skip 'not asked, see above'; fi
    connections_is skip 'not asked, see above'
}

postgres_found() {
    if older "$postgres" "$POSTGRES_OLDEST"; then postgres_is fail "$postgres"; else postgres_is pass "$postgres"; fi
    row=${row#*|}
    if [ -n "$CRON_SOURCE" ]; then check_cron "${row#*|}"; fi
    check_connections "${row%%|*}"
}

# check_cron INSTALLED|AVAILABLE
check_cron() {
    case $1 in
        "0|0") cron_is fail 'the server does not offer it' ;;
        "0|"*) cron_is warn 'offered, but not created in this database: CREATE EXTENSION pg_cron' ;;
        *) cron_is pass 'installed' ;;
    esac
}

# Less than the vendor asks for is a failure; less than this plan could open at most is a warning.
check_connections() {
    if [ "$1" -lt "$CONNECTIONS_MINIMUM" ]; then
        connections_is fail "$1"
    elif [ "$1" -lt "$CONNECTIONS" ]; then
        connections_is warn "$1: raise it, or put a pooler in between"
    else
        connections_is pass "$1"
    fi
}

postgres_is() {
    report "$1" postgres.version 'PostgreSQL version' "$2" "$POSTGRES_OLDEST or later" "$POSTGRES_SOURCE"
}

cron_is() {
    report "$1" postgres.pgCron 'PostgreSQL pg_cron' "$2" 'installed' "$CRON_SOURCE"
}

connections_is() {
    report "$1" database.connections 'PostgreSQL max_connections' "$2" "$CONNECTIONS or more" "$CONNECTIONS_SOURCE"
}

# --- Redis ---

# ask_redis HOST PORT
ask_redis() {
    if have redis-cli; then
        bounded redis-cli -h "$1" -p "$2" INFO server </dev/null 2>&1
    elif have nc; then
        printf 'INFO server\r\nQUIT\r\n' | bounded nc "$1" "$2" 2>&1
    else
        bounded bash -c 'exec 3<>"/dev/tcp/$1/$2" && printf "INFO server\r\nQUIT\r\n" >&3 && cat <&3' bash "$1" "$2" 2>&1
    fi
}

check_redis() {
    if [ -z "$REDIS" ]; then
        redis_is skip 'no Redis given: name it with --redis; one that the chart brings along needs no check'
    elif ! have redis-cli && ! have nc && ! have bash; then
        redis_is skip 'no redis-cli, nc or bash here: run redis-server --version where Redis runs'
    else
        address "$REDIS" 6379
        answer=$(ask_redis "$host" "$port")
        redis=$(version "$(printf '%s\n' "$answer" | tr -d '\r' | sed -n 's/^redis_version://p')")
        answer=$(plain "$answer")
        judge_redis
    fi
}

judge_redis() {
    case $redis$answer in
        *NOAUTH* | *NOPERM* | *WRONGPASS*) redis_is skip 'it asks for a password: set REDISCLI_AUTH and have redis-cli here' ;;
        [0-9v]*) if older "$redis" "$REDIS_OLDEST"; then redis_is fail "$redis"; else redis_is pass "$redis"; fi ;;
        *) redis_is fail "no answer from $host port $port: ${answer:-nothing within $TIMEOUT seconds}" ;;
    esac
}

redis_is() {
    report "$1" redis.version 'Redis version' "$2" "$REDIS_OLDEST or later" "$REDIS_SOURCE"
}

# --- nodes ---

nodes=0
NODE_FIELDS='jsonpath={range .items[*]}{.status.allocatable.memory}|{.status.allocatable.cpu}|{.status.nodeInfo.kernelVersion}|{.status.nodeInfo.containerRuntimeVersion}|{.spec.taints[*].effect}{"\n"}{end}'

# Without a cache, which kubectl would write into the home directory.
ask_kubectl() {
    bounded kubectl --cache-dir=/dev/null --request-timeout="${TIMEOUT}s" "$@" </dev/null 2>&1
}

check_nodes() {
    if [ "$KUBECTL" = no ]; then
        nodes_unknown 'left out with --no-kubectl'
    elif ! have kubectl; then
        nodes_unknown 'no kubectl here: run this where kubectl reaches the cluster, or compare the hosts by hand'
    else
        answer=$(ask_kubectl get nodes -o "$NODE_FIELDS")
        rows=$(printf '%s\n' "$answer" | grep -E '^([^|]*\|){4}[^|]*$')
        answer=$(plain "$(printf '%s\n' "$answer" | grep -v '^[EWI][0-9]')")
        if [ -n "$rows" ]; then
            nodes_found
        else
            nodes_unknown "kubectl lists no nodes: ${answer:-nothing within $TIMEOUT seconds}"
        fi
    fi
}

nodes_unknown() {
    memory_is skip "$1"
    if [ -n "$CPU_NEED" ]; then cpu_is skip "$1"; fi
    nodes_are skip "$1"
    if [ -n "$KUBERNETES_OLDEST" ]; then kubernetes_is skip "$1"; fi
}

# count_nodes: how many take ordinary pods and how many refuse them; of the former, the largest memory and CPU, all
# memory and CPU, and how many are as large as planned.
count_nodes() {
    printf '%s\n' "$rows" | awk -F '|' -v node_bytes="$NODE_BYTES" -v node_millicpu="$NODE_MILLICPU" '
        BEGIN {
            count = split("Ki 1024 Mi 1048576 Gi 1073741824 Ti 1099511627776 k 1000 M 1000000 G 1000000000 T 1000000000000", units, " ")
            for (i = 1; i < count; i += 2) factor[units[i]] = units[i + 1]
            factor[""] = 1
            factor["m"] = 0.001
        }
        $5 ~ /NoSchedule|NoExecute/ { refusing++; next }
        {
            unit = $1
            sub(/^[0-9.]+/, "", unit)
            bytes = ($1 + 0) * factor[unit]
            millicpu = $2 ~ /m$/ ? $2 + 0 : $2 * 1000
            if (bytes > largest) largest = bytes
            if (millicpu > busiest) busiest = millicpu
            if (bytes >= node_bytes && millicpu >= node_millicpu) suitable++
            all_bytes += bytes
            all_millicpu += millicpu
            nodes++
        }
        END { printf "%d %d %.0f %.0f %.0f %.0f %d\n", nodes, refusing, largest, busiest, all_bytes, all_millicpu, suitable }'
}

nodes_found() {
    read -r nodes refusing largest busiest all_bytes all_millicpu suitable <<EOF
$(count_nodes)
EOF
    status=pass
    [ "$largest" -ge "$REPLICA_BYTES" ] || status=fail
    memory_is "$status" "$(gigabytes "$largest") allocatable"
    if [ -n "$CPU_NEED" ]; then check_cpu; fi
    check_node_count
    if [ -n "$KUBERNETES_OLDEST" ]; then check_kubernetes; fi
}

check_cpu() {
    status=pass
    [ "$busiest" -ge "$REPLICA_MILLICPU" ] || status=fail
    [ "$all_millicpu" -ge "$ALL_MILLICPU" ] || status=fail
    cpu_is "$status" "${busiest}m on the largest node, ${all_millicpu}m in all"
}

# Nodes of another size than planned may do or not: the plan has to be made again with their size.
check_node_count() {
    found="$suitable among $nodes, with $(gigabytes "$all_bytes") in all, other pods not deducted; $refusing more refuse ordinary pods"
    if [ "$all_bytes" -lt "$ALL_BYTES" ]; then
        nodes_are fail "$found"
    elif [ -n "$NODES" ] && [ "$suitable" -ge "$NODES" ]; then
        nodes_are pass "$found"
    else
        nodes_are warn "$found: plan again with the size of your nodes"
    fi
}

# What follows the second number does not count: 1.31.4 is a 1.31.
check_kubernetes() {
    kubernetes=$(version "$(ask_kubectl get --raw /version | sed -n 's/^.*"gitVersion": *"\([^"]*\)".*$/\1/p')")
    minor=$(printf '%s\n' "$kubernetes" | sed -n 's/^v\{0,1\}\([0-9]*\.[0-9]*\).*$/\1/p')
    if [ -z "$minor" ]; then
        kubernetes_is skip 'the cluster does not tell: run kubectl version'
    elif older "$minor" "$KUBERNETES_OLDEST" || older "$KUBERNETES_NEWEST" "$minor"; then
        kubernetes_is fail "$kubernetes"
    else
        kubernetes_is pass "$kubernetes"
    fi
}

memory_is() {
    report "$1" nodes.memory 'Memory of the largest node' "$2" "$REPLICA_NEED" "$REPLICA_SOURCE"
}

cpu_is() {
    report "$1" nodes.cpu 'CPU of the nodes' "$2" "$CPU_NEED" "$CPU_SOURCE"
}

nodes_are() {
    report "$1" nodes.count 'Nodes of the planned size' "$2" "$NODES_NEED" "$NODES_SOURCE"
}

kubernetes_is() {
    report "$1" kubernetes.version 'Kubernetes version' "$2" "$KUBERNETES_OLDEST to $KUBERNETES_NEWEST" "$KUBERNETES_SOURCE"
}

# --- container hosts: the nodes of the cluster; without one, the host of the Docker daemon, or this machine ---

check_hosts() {
    if [ "$nodes" -gt 0 ]; then
        check_node_hosts
    elif have docker && docker --version 2>/dev/null | grep -q '^Docker'; then
        check_docker
    else
        check_other_runtime
    fi
    if [ -z "$kernel" ]; then kernel=$(version "$(uname -r 2>/dev/null)"); fi
    if [ -n "$KERNEL_OLDEST" ]; then
        check_kernel
    else
        say "note  Kernel ${kernel:-unknown}, storage driver ${driver:-unknown}: this release states no requirement"
    fi
}

check_node_hosts() {
    kernel=$(printf '%s\n' "$rows" | cut -d '|' -f 3 | sort -u | oldest)
    runtimes=$(printf '%s\n' "$rows" | cut -d '|' -f 4 | sort -u)
    others=$(plain "$(printf '%s\n' "$runtimes" | grep -v '^docker://')")
    if [ -n "$others" ]; then
        report pass runtime.version 'Container runtime' "$others on Kubernetes" 'Kubernetes, or compatible with Docker' "$DELIVERY_SOURCE"
    else
        runtime=$(printf '%s\n' "$runtimes" | sed 's/^docker:\/\///' | oldest)
        judge_runtime
    fi
}

check_docker() {
    row=$(bounded docker info --format '{{.ServerVersion}}|{{.Driver}}|{{.KernelVersion}}' </dev/null 2>/dev/null | grep -E '^([^|]*\|){2}[^|]*$' | head -n 1)
    runtime=$(version "${row%%|*}")
    kernel=$(version "${row##*|}")
    row=${row#*|}
    driver=$(plain "${row%%|*}" | cut -d ' ' -f 1 | cut -c 1-40)
    judge_runtime
}

judge_runtime() {
    if [ -z "$runtime" ]; then
        runtime_is skip 'Docker is here, but its daemon did not tell: run this as a user who may run docker info'
    elif older "$runtime" "$RUNTIME_OLDEST"; then
        runtime_is fail "Docker $runtime"
    else
        runtime_is pass "Docker $runtime"
    fi
}

# The versions of other runtimes are not Docker's and cannot be compared with the requirement.
check_other_runtime() {
    for tool in podman nerdctl containerd; do
        if have "$tool"; then
            runtime_is warn "$(plain "$("$tool" --version </dev/null 2>&1)"), which is not Docker: have it confirmed"
            return
        fi
    done
    runtime_is skip 'no docker, podman, nerdctl or containerd here: run this on a container host, or where kubectl reaches the cluster'
}

runtime_is() {
    report "$1" runtime.version 'Container runtime' "$2" "compatible with Docker $RUNTIME_OLDEST or later" "$RUNTIME_SOURCE"
}

# Old kernels break analyses on the container's own storage when its driver is OverlayFS.
check_kernel() {
    found="kernel ${kernel:-unknown}, ${driver:-driver unknown}, dedicated temporary volume planned: $TEMPORARY_VOLUME"
    status=skip
    if [ -n "$kernel" ]; then status=pass; fi
    if [ -n "$kernel" ] && older "$kernel" "$KERNEL_OLDEST"; then status=fail; fi
    case $TEMPORARY_VOLUME$status$driver in
        yes*) kernel_is pass "$found" ;;
        nopass*) kernel_is pass "$found" ;;
        no????[Oo][Vv][Ee][Rr][Ll][Aa][Yy]*) kernel_is "$status" "$found" ;;
        no????) kernel_is warn "$found: look for Storage Driver in docker info on a container host" ;;
        *) kernel_is pass "$found" ;;
    esac
}

kernel_is() {
    report "$1" temporaryStorage.kernel 'Kernel and storage driver' "$2" "kernel $KERNEL_OLDEST or later, or no overlay driver, or a dedicated volume" "$KERNEL_SOURCE"
}

# --- network ---

# check_address ID WHAT ADDRESS SOURCE: its name resolves, its port answers.
check_address() {
    address "$3" 443
    case $host in
        *:*) ;;
        *[!0-9.]*) check_name "$1.dns" "Name of the $2" "$4" ;;
    esac
    check_port "$1.tcp" "Port of the $2" "$4"
}

# check_name ID WHAT SOURCE
check_name() {
    if ! have getent && ! have nslookup && ! have host; then
        report skip "$1" "$2" "no getent, nslookup or host here: look up $host" 'resolves' "$3"
    elif resolves; then
        report pass "$1" "$2" "$host resolves" 'resolves' "$3"
    else
        report fail "$1" "$2" "$host does not resolve: ask for an entry in DNS" 'resolves' "$3"
    fi
}

resolves() {
    if have getent; then
        bounded getent hosts "$host"
    elif have nslookup; then
        bounded nslookup "$host"
    else
        bounded host "$host"
    fi </dev/null >/dev/null 2>&1
}

# check_port ID WHAT SOURCE
check_port() {
    if ! nc_scans && ! have bash; then
        report skip "$1" "$2" "no nc that knows -z and no bash here: connect to $host port $port" 'answers' "$3"
    elif connects; then
        report pass "$1" "$2" "$host port $port answers" 'answers' "$3"
    else
        report fail "$1" "$2" "$host port $port does not answer: ask for the firewall to be opened" 'answers' "$3"
    fi
}

nc_scans() {
    have nc && nc -h 2>&1 </dev/null | grep -q '^[[:space:]]*-z'
}

connects() {
    if nc_scans; then
        bounded nc -z -w "$TIMEOUT" "$host" "$port"
    else
        bounded bash -c 'exec 3<>"/dev/tcp/$1/$2"' bash "$host" "$port"
    fi </dev/null >/dev/null 2>&1
}

check_network() {
    if [ -n "$FEED" ]; then check_address network.feed 'feed service' "$FEED" "$FEED_SOURCE"; fi
    if [ -n "$UPSTREAMS_SOURCE" ]; then
        report skip network.upstreams 'Sources of the feeds service' 'the plan does not know them: ask the vendor for the list' 'answer' "$UPSTREAMS_SOURCE"
    fi
    if [ -z "$REGISTRIES" ]; then
        report skip network.registry 'Registries' 'none given: name each with --registry' 'resolve and answer' "$REGISTRY_SOURCE"
    fi
    for registry in $REGISTRIES; do
        check_address network.registry "registry" "$registry" "$REGISTRY_SOURCE"
    done
    if [ -n "$OBJECT_STORE_SOURCE" ]; then check_object_store; fi
}

check_object_store() {
    if [ -z "$OBJECT_STORE" ]; then
        report skip network.objectStore 'Object store' 'none given: name it with --object-store' 'resolves and answers' "$OBJECT_STORE_SOURCE"
    else
        check_address network.objectStore 'object store' "$OBJECT_STORE" "$OBJECT_STORE_SOURCE"
    fi
}

# --- disk ---

# The column before the percentage is what is free, whatever blanks the other columns have.
check_disk() {
    free=$(df -Pk -- "$SCRATCH" 2>/dev/null | awk 'NR == 2 { for (i = 2; i <= NF; i++) if ($i ~ /^[0-9]+%$/) { print $(i - 1); exit } }')
    case $free in
        '' | *[!0-9]* | ????????????????*) free='' ;;
        *) free=$((free * 1024)) ;;
    esac
    directory=$(plain "$SCRATCH")
    if [ -z "$SCRATCH" ]; then
        disk_is skip 'no directory given: name one on its disk with --scratch'
    elif [ -z "$free" ]; then
        disk_is warn "the free space of $directory cannot be read: is it a directory here?"
    elif [ "$free" -lt "$TEMPORARY_BYTES" ]; then
        disk_is fail "$(gigabytes "$free") free at $directory"
    else
        disk_is pass "$(gigabytes "$free") free at $directory"
    fi
}

disk_is() {
    report "$1" storage.temporary.perAnalyzer 'Temporary storage' "$2" "$TEMPORARY_NEED" "$TEMPORARY_SOURCE"
}

# --- summary ---

# fact NAME VALUE: every value is printable ASCII.
fact() {
    if [ -n "$2" ]; then
        printf '    "%s": "%s"' "$1" "$(printf '%s\n' "$2" | sed 's/[\\"]/\\&/g')"
    else
        printf '    "%s": null' "$1"
    fi
}

summary() {
    printf '{\n  "tool": "anchore-sizing-preflight",\n  "format": 1,\n'
    printf '  "release": "%s",\n  "revision": "%s",\n  "plan": "%s",\n' "$PLAN_RELEASE" "$PLAN_REVISION" "$PLAN_FINGERPRINT"
    printf '  "counts": { "pass": %s, "warn": %s, "fail": %s, "skip": %s },\n' "$passed" "$warned" "$failed" "$skipped"
    printf '  "facts": {\n%s,\n%s,\n%s,\n%s,\n%s\n  },\n' "$(fact postgres "$postgres")" "$(fact redis "$redis")" \
        "$(fact runtime "$runtime")" "$(fact kernel "$kernel")" "$(fact storageDriver "$driver")"
    printf '  "checks": [\n%s\n  ]\n}\n' "$checks"
}

# --- what was asked for ---

while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) sed -n '/^# Usage/,/^# Exit/s/^# \{0,1\}//p' "$0" && exit 0 ;;
        --json) TALKS=no ;;
        --no-kubectl) KUBECTL=no ;;
        --postgres | --redis | --registry | --object-store | --scratch | --timeout)
            [ $# -ge 2 ] || misused "$1 needs a value"
            case $1 in
                --postgres) POSTGRES=$2 ;;
                --redis) REDIS=$2 ;;
                --registry) REGISTRIES="$REGISTRIES $2" ;;
                --object-store) OBJECT_STORE=$2 ;;
                --scratch) SCRATCH=$2 ;;
                --timeout) TIMEOUT=$2 ;;
            esac
            shift
            ;;
        *) misused "$1 is not an option" ;;
    esac
    shift
done

case $TIMEOUT in '' | 0* | *[!0-9]* | ????*) misused '--timeout takes 1 to 300' ;; esac
[ "$TIMEOUT" -le 300 ] || misused '--timeout takes 1 to 300'
for given in "${REDIS:-none}" "${OBJECT_STORE:-none}" $REGISTRIES; do
    address "$given" 443 || misused "$given is not HOST or HOST:PORT"
done

say "Preflight for ${PLAN_NAME:-a plan without a name}"
say "$PLAN_PRODUCT, rule book of $PLAN_REVISION, plan $PLAN_FINGERPRINT: $PLAN_LINK"
say ''
check_postgres
if [ -n "$REDIS_OLDEST" ]; then check_redis; fi
check_nodes
check_hosts
check_network
check_disk
say ''
say "$passed passed, $warned to look at, $failed failed, $skipped skipped and not checked"
say ''
say '-----BEGIN ANCHORE SIZING PREFLIGHT-----'
summary
say '-----END ANCHORE SIZING PREFLIGHT-----'
[ "$failed" -eq 0 ]
