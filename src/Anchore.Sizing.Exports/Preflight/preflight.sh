#!/bin/sh
# shellcheck disable=SC1003,SC2016 # Between single quotes stands what this shell is not to expand: a name, or what bash is told.
# Preflight check: does this site meet what one plan of Anchore Enterprise requires? Made by Anchore Sizing.
#
# What it asks, and with which tool of yours:
#   PostgreSQL   version, pg_cron, connections        psql
#   Redis        version                              redis-cli; or openssl for TLS; or nc, or bash
#   Containers   runtime, kernel, storage driver      kubectl; or, on a Linux host, docker, podman, nerdctl, containerd and uname
#   Nodes        operating system, processor, taints, allocatable memory and CPU; Kubernetes version, storage classes
#                                                     kubectl
#   Network      each host of the vendor, each registry and the object store
#                                                     getent, nslookup or host; nc or bash; through a proxy curl, bash or nc
#   Disk         free space for the temporary volume  df
# A tool that is missing, or an address that is not given, makes a line that says "skip" and what to do.
#
# It changes nothing: it writes no file, needs no root, and evaluates nothing that it is given. It prints no password, and
# hands none to another program but in its environment.
# It sends nothing anywhere but one query to PostgreSQL, one or two to Redis and four to Kubernetes, all at addresses of
# yours; to each address under "Network" it opens a connection and closes it, without sending a byte. Through a proxy, curl
# asks for the head of the host's first page.
# Exit status: 0 nothing failed, 1 something failed, 2 wrong usage. What was skipped has not passed: read the lines.

usage() {
    cat <<'USAGE'
Usage: sh preflight.sh [option]...
  --postgres CONNECTION       HOST[:PORT][/DATABASE], postgresql://USER@HOST:PORT/DATABASE (SQLAlchemy's and JDBC's too), or
                              "host=... dbname=..."; default: $PGURL, then psql's own PGHOST, PGSERVICE and so on.
                              A password is best left to PGPASSWORD or ~/.pgpass.
  --redis ADDRESS             HOST[:PORT], redis://USER:PASSWORD@HOST:PORT, or rediss://... for TLS; default: $REDIS; port 6379.
                              A password is best left to REDISCLI_AUTH; only redis-cli is given it.
  --redis-ca FILE             the certificate authority of a Redis with TLS and a password; default: $REDIS_CA
  --registry HOST[:PORT]      may be repeated; default: $REGISTRIES, separated by blanks; port 443
  --object-store HOST[:PORT]  when the plan keeps documents in one; default: $OBJECT_STORE; port 443
  --scratch DIRECTORY         a directory on the disk of the temporary volume; default: $SCRATCH
  --no-kubectl                check this machine instead of the cluster that kubectl talks to
  --timeout SECONDS           the longest wait for one answer, 1 to 300; default: 10
  --json                      print the summary alone, as JSON
  --help                      print this text
A proxy is taken from HTTPS_PROXY, ALL_PROXY and NO_PROXY, as curl takes it.
USAGE
}

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
CONNECTIONS_NEED='1,050 or more'
CONNECTIONS_SOURCE='Chart, connectionPoolSize, April 20, 2022'
CONNECTIONS_KEYS='connectionPoolSize and connectionPoolMaxOverflow'
REDIS_OLDEST='4'
REDIS_SOURCE='Requirements, Redis Service, April 22, 2022'
RUNTIME_OLDEST='1.12'
RUNTIME_SOURCE='Requirements, Runtime, April 22, 2022'
DELIVERY_SOURCE='Requirements, Security, April 22, 2022'
KERNEL_OLDEST='4.13'
KERNEL_SOURCE='Requirements, Temporary storage, April 22, 2022'
KUBERNETES_OLDEST='1.23'
KUBERNETES_NEWEST=''
KUBERNETES_SOURCE='assumption of the plan'
STORAGE_CLASS_SOURCE='Requirements, Temporary storage, April 22, 2022'
ARCHITECTURE_NOTE='the vendor does not state whether its images run on arm64'
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
INTERNET='direct'
OUTSIDE='feed|Anchore feed service|ancho.re|443|Requirements, Network, April 22, 2022'
OUTSIDE_UNNAMED=''
REGISTRY_SOURCE='Requirements, Network, April 22, 2022'
OBJECT_STORE_SOURCE=''
# --- end of the plan ---

[ -z "${ZSH_VERSION:-}" ] || emulate sh
set -fu
LC_ALL=C
export LC_ALL

POSTGRES=${PGURL:-}
REDIS=${REDIS:-}
REDIS_CA=${REDIS_CA:-}
REGISTRIES=${REGISTRIES:-}
OBJECT_STORE=${OBJECT_STORE:-}
SCRATCH=${SCRATCH:-}
KUBECTL=yes
TIMEOUT=10
TALKS=yes

# What is found of the site; empty while it is not known.
postgres='' redis='' runtime='' kernel='' driver='' node_memory='' node_cpu=''

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

# version TEXT: the version that its first line begins with, without a leading v, or nothing.
version() {
    word=$(plain "$1")
    word=${word%% *}
    if [ "${#word}" -le 100 ]; then
        printf '%s\n' "$word" | sed -n -E '/^v?[0-9]{1,15}(\.[0-9]{1,15})*(\.?[a-zA-Z][!-~]*|[-+~_:][!-~]*)?$/{s/^v//;p;}'
    fi
}

# Some shells count no further than 2147483647, so awk does it.

# older A B: did version A come before version B? Number by number: 10 equals 10.0, and what follows, such as -ce or -348.el8, does
# not count; but 17rc1 came before 17.
older() {
    awk '
        {
            match($0, /^[0-9.]*/)
            count[NR] = NR == 1 ? split(substr($0, 1, RLENGTH), one, ".") : split(substr($0, 1, RLENGTH), other, ".")
            early[NR] = tolower(substr($0, RLENGTH + 1)) ~ /^[-~]?(alpha|beta|rc|devel|dev|pre)([^a-z]|$)/
        }
        END {
            for (i = 1; i <= count[1] || i <= count[2]; i++) if (one[i] + 0 != other[i] + 0) exit !(one[i] + 0 < other[i] + 0)
            exit !(early[1] && !early[2])
        }' <<EOF
$1
$2
EOF
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

# at_least A B: is the number A at least B?
at_least() {
    awk -v one="$1" -v other="$2" 'BEGIN { exit !(one + 0 >= other + 0) }'
}

# gigabytes BYTES: for people, rounded down to a tenth.
gigabytes() {
    awk -v bytes="$1" 'BEGIN { printf "%.1f GB", int(bytes / 100000000) / 10 }'
}

# What awk has to know to read a URL whose scheme is gone: read_url sets rest, user and password. A password may hold any
# sign: the last @ before the parameters ends it. ssl=... becomes libpq's sslmode=...; parameters that libpq does not know are left out.
READ_URL='
    function decoded(text, plain, high, low) {
        while (match(text, /%[0-9A-Fa-f][0-9A-Fa-f]/)) {
            high = index("0123456789abcdef", tolower(substr(text, RSTART + 1, 1))) - 1
            low = index("0123456789abcdef", tolower(substr(text, RSTART + 2, 1))) - 1
            plain = plain substr(text, 1, RSTART - 1) sprintf("%c", high * 16 + low)
            text = substr(text, RSTART + 3)
        }
        return plain text
    }
    function last_at(text, i) {
        for (i = length(text); i > 0 && substr(text, i, 1) != "@"; i--);
        return i
    }
    function before(text, sign) {
        return index(text, sign) ? substr(text, 1, index(text, sign) - 1) : text
    }
    function after(text, sign) {
        return index(text, sign) ? substr(text, index(text, sign) + 1) : ""
    }
    function mode(value) {
        if (value ~ /^(disable|allow|prefer|require|verify-ca|verify-full)$/) return value
        return value ~ /^(false|no|off|0)$/ ? "disable" : "require"
    }
    function known(name) {
        return index(" host hostaddr port dbname passfile connect_timeout client_encoding options application_name service requirepeer " \
            "keepalives keepalives_idle keepalives_interval keepalives_count tcp_user_timeout target_session_attrs load_balance_hosts " \
            "sslmode sslcert sslkey sslrootcert sslcrl sslsni ssl_min_protocol_version ssl_max_protocol_version channel_binding " \
            "require_auth krbsrvname gsslib gssencmode ", " " name " ")
    }
    function read_url(text, at, count, parts, i, name, value, sslmode, kept) {
        at = last_at(before(text, "?"))
        if (!at) at = last_at(text)
        user = decoded(before(substr(text, 1, at - 1), ":"))
        password = decoded(after(substr(text, 1, at - 1), ":"))
        text = substr(text, at + 1)
        rest = before(text, "?")
        count = split(after(text, "?"), parts, "&")
        for (i = 1; i <= count; i++) {
            name = before(parts[i], "=")
            value = decoded(after(parts[i], "="))
            if (name == "user") user = value
            else if (name == "password") password = value
            else if (name == "sslmode" || name == "ssl" && sslmode == "") sslmode = mode(value)
            else if (known(name)) kept = kept "&" parts[i]
        }
        if (sslmode != "") kept = kept "&sslmode=" sslmode
        if (kept != "") rest = rest "?" substr(kept, 2)
    }
    function tell() {
        printf "r%s\nu%s\np%s\n", rest, user, password
    }'

# parts TEXT: takes rest, user and password from what tell printed, or answers that it printed nothing.
# Here-documents, since arguments stand in the list of processes.
parts() {
    {
        IFS= read -r rest
        IFS= read -r user
        IFS= read -r password
    } <<EOF
$1
EOF
    rest=${rest#?}
    user=${user#?}
    password=${password#?}
    [ -n "$rest" ]
}

# address TEXT PORT: sets host and port from HOST, HOST:PORT, an IPv6 address, [IPV6]:PORT or a pasted URL, or answers that it is none.
address() {
    port=$2
    case $1 in http://*) port=80 ;; esac
    host=${1#*://}
    host=${host%%[/?#]*}
    host=${host##*@}
    case $host in
        \[*\]) host=${host#?} host=${host%?} ;;
        \[*\]:*) port=${host##*:} host=${host%%\]*} host=${host#?} ;;
        *:*:*) ;;
        *:*) port=${host##*:} host=${host%:*} ;;
    esac
    case $host in
        '' | -* | *[!A-Za-z0-9._:-]*) return 1 ;;
        *:*) case $host in *[!0-9A-Fa-f:.]*) return 1 ;; esac ;;
    esac
    case $port in '' | *[!0-9]* | ??????*) return 1 ;; esac
    [ "$port" -ge 1 ] && [ "$port" -le 65535 ]
}

is_name() {
    case $1 in
        *:*) return 1 ;;
        *[!0-9.]*) return 0 ;;
        *) return 1 ;;
    esac
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
    result=$?
    kill "$guard" 2>/dev/null
    return "$result"
}

# --- PostgreSQL ---

# split_connection TEXT: for parts, from libpq's URIs and keywords, SQLAlchemy's and JDBC's URLs, and HOST[:PORT][/DATABASE].
split_connection() {
    awk "$READ_URL"'
        function read_keywords(text, name, raw) {
            while (text ~ /[^ ]/) {
                if (!match(text, /^ *[a-z_]+ *= */)) return 0
                name = substr(text, 1, RLENGTH)
                text = substr(text, RLENGTH + 1)
                gsub(/[ =]/, "", name)
                if (!match(text, /^\047([^\047\\]|\\.)*\047/)) match(text, /^([^ \\]|\\.)*/)
                raw = substr(text, 1, RLENGTH)
                text = substr(text, RLENGTH + 1)
                if (name == "user") user = unquoted(raw)
                else if (name == "password") password = unquoted(raw)
                else if (known(name)) rest = rest " " name "=" raw
                else return 0
            }
            if (rest == "") rest = "application_name=preflight"
            return 1
        }
        function unquoted(raw) {
            if (raw ~ /^\047/) raw = substr(raw, 2, length(raw) - 2)
            gsub(/\\\\/, "\001", raw)
            gsub(/\\/, "", raw)
            gsub("\001", "\\", raw)
            return raw
        }
        NR > 1 { exit }
        { gsub(/^[ \t]+|[ \t]+$/, "") }
        /^(jdbc:)?postgres(ql)?(\+[a-z0-9_]+)?:\/\/[^ ]+$/ {
            sub(/^[^\/]*\/\//, "")
            is_url = 1
        }
        /^([^ \/]*@)?(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9][A-Za-z0-9._-]*)(:[0-9]+)?([\/?][^ ]*)?$/ { is_url = 1 }
        /^[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*$/ {
            $0 = "[" $0 "]"
            is_url = 1
        }
        is_url {
            read_url($0)
            rest = "postgresql://" rest
            tell()
            exit
        }
        /^[a-z_]+ *=/ { if (read_keywords($0)) tell() }' <<EOF
$1
EOF
}

# take_postgres: moves user and password out of POSTGRES into the environment of psql, or answers that it is no connection.
take_postgres() {
    parts "$(split_connection "$POSTGRES")" || return 1
    POSTGRES=$rest
    if [ -n "$user" ]; then
        PGUSER=$user
        export PGUSER
    fi
    if [ -n "$password" ]; then
        PGPASSWORD=$password
        export PGPASSWORD
    fi
}

POSTGRES_QUERY="SELECT current_setting('server_version'), current_setting('max_connections'),
 (SELECT coalesce(sum(setting::int), 0) FROM pg_settings WHERE name IN
 ('superuser_reserved_connections', 'reserved_connections', 'rds.rds_superuser_reserved_connections')),
 (SELECT CASE WHEN rolsuper THEN -2 ELSE rolconnlimit END FROM pg_roles WHERE rolname = current_user),
 (SELECT datconnlimit FROM pg_database WHERE datname = current_database()),
 (SELECT count(*) FROM pg_extension WHERE extname = 'pg_cron'),
 (SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_cron'),
 (SELECT max(setting) FROM pg_settings WHERE name = 'cron.database_name'), current_database()"
POSTGRES_ROW='^[^|]*(\|-?[0-9]{1,9}){6}\|[^|]*\|'

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
        row=$(printf '%s\n' "$answer" | grep -E "$POSTGRES_ROW" | head -n 1)
        postgres=$(version "${row%%"|"*}")
        if [ -n "$postgres" ]; then
            postgres_found
        else
            postgres_silent
        fi
    fi
}

postgres_silent() {
    case $answer in
        *'no password supplied'*) postgres_unknown skip 'it asks for a password: set PGPASSWORD, or write it to ~/.pgpass' ;;
        *)
            answer=$(plain "$answer")
            postgres_unknown fail "no answer from the database: ${answer:-nothing within $TIMEOUT seconds}"
            ;;
    esac
}

# postgres_unknown STATUS WHY
postgres_unknown() {
    postgres_is "$1" "$2"
    if [ -n "$CRON_SOURCE" ]; then cron_is skip 'not asked, see above'; fi
    connections_is skip 'not asked, see above'
}

postgres_found() {
    if older "$postgres" "$POSTGRES_OLDEST"; then postgres_is fail "$postgres"; else postgres_is pass "$postgres"; fi
    IFS='|' read -r row most reserved role_limit database_limit cron_here cron_offered cron_home database <<EOF
$row
EOF
    if [ -n "$CRON_SOURCE" ]; then check_cron; fi
    check_connections
}

check_cron() {
    cron_home=$(plain "$cron_home")
    database=$(plain "$database")
    if [ "$cron_here" -gt 0 ]; then
        cron_is pass 'installed'
    elif [ "$cron_offered" -eq 0 ]; then
        cron_is fail 'the server does not offer it'
    elif [ -z "$cron_home" ]; then
        cron_is warn "offered, but not created in this database: load it with shared_preload_libraries,\
 set cron.database_name to $database, and CREATE EXTENSION pg_cron"
    elif [ "$cron_home" = "$database" ]; then
        cron_is warn 'offered, but not created in this database: CREATE EXTENSION pg_cron'
    else
        cron_is warn "kept in the database $cron_home, not in $database:\
 set cron.database_name to $database, restart, and CREATE EXTENSION pg_cron there"
    fi
}

# What is reserved, and what a role or a database is limited to, is not to be had. The vendor's minimum is one of max_connections.
# Less than the vendor asks for is a failure; less than this plan could open at most is a warning.
check_connections() {
    usable=$((most - reserved))
    allowed=$most
    found="$usable of $most, $reserved being reserved"
    limit "$role_limit" 'this role'
    limit "$database_limit" 'this database'
    if [ "$role_limit" -eq -2 ]; then found="$found; asked as a superuser, so the limit of Anchore's own role is not known"; fi
    remedy='raise what limits them, or put a pooler in between'
    if [ -n "$CONNECTIONS_KEYS" ]; then remedy="$remedy, or lower $CONNECTIONS_KEYS in the chart's values"; fi
    if [ "$allowed" -lt "$CONNECTIONS_MINIMUM" ]; then
        connections_is fail "$found: $remedy"
    elif [ "$usable" -lt "$CONNECTIONS" ]; then
        connections_is warn "$found: $remedy"
    else
        connections_is pass "$found"
    fi
}

# limit COUNT OF: takes a limit into account; a negative one is none.
limit() {
    if [ "$1" -ge 0 ]; then
        found="$found; $2 is limited to $1"
        if [ "$1" -lt "$usable" ]; then usable=$1; fi
        if [ "$1" -lt "$allowed" ]; then allowed=$1; fi
    fi
}

postgres_is() {
    report "$1" postgres.version 'PostgreSQL version' "$2" "$POSTGRES_OLDEST or later" "$POSTGRES_SOURCE"
}

cron_is() {
    report "$1" postgres.pgCron 'PostgreSQL pg_cron' "$2" 'installed in the database of the plan' "$CRON_SOURCE"
}

connections_is() {
    report "$1" database.connections 'PostgreSQL connections' "$2" "$CONNECTIONS_NEED" "$CONNECTIONS_SOURCE"
}

# --- Redis ---

# split_redis TEXT: for parts, from a URL or HOST[:PORT].
split_redis() {
    awk "$READ_URL"'
        NR > 1 || /[ \t]/ { exit }
        /^[a-z]*:\/\// && !/^(redis|valkey)s?:/ { exit }
        {
            sub(/^[a-z]*:\/\//, "")
            read_url($0)
            tell()
        }' <<EOF
$1
EOF
}

# take_redis: sets redis_host, redis_port, redis_user and redis_tls, and moves the password into the environment of redis-cli,
# or answers that REDIS is no address. The vendor's chart writes "nouser" where there is only a password.
take_redis() {
    parts "$(split_redis "$REDIS")" || return 1
    address "$rest" 6379 || return 1
    redis_host=$host
    redis_port=$port
    redis_user=$user
    case $user in default | nouser) redis_user='' ;; esac
    case $REDIS in rediss://* | valkeys://*) redis_tls=yes ;; *) redis_tls=no ;; esac
    if [ -n "$password" ]; then
        REDISCLI_AUTH=$password
        export REDISCLI_AUTH
    fi
}

# redis_cli OPTION...
redis_cli() {
    if [ -n "$redis_user" ]; then set -- --user "$redis_user" "$@"; fi
    bounded redis-cli -h "$redis_host" -p "$redis_port" "$@" INFO server </dev/null 2>&1
}

redis_cli_knows() {
    have redis-cli && bounded redis-cli --help 2>&1 </dev/null | grep -q -e "^ *$1 "
}

redis_lines() {
    printf 'INFO server\r\nQUIT\r\n'
}

ask_redis() {
    if have redis-cli; then
        redis_cli
    elif have nc; then
        redis_lines | bounded nc "$redis_host" "$redis_port" 2>&1
    else
        redis_lines | bounded bash -c 'exec 3<>"/dev/tcp/$1/$2" && cat >&3 && cat <&3' bash "$redis_host" "$redis_port" 2>&1
    fi
}

# The server's certificate is checked only where a password is to be sent; and openssl is never given one.
ask_redis_tls() {
    answer=''
    if redis_cli_knows --tls; then
        set -- --tls
        if is_name "$redis_host"; then set -- "$@" --sni "$redis_host"; fi
        if [ -n "$REDIS_CA" ]; then set -- "$@" --cacert "$REDIS_CA"; fi
        if [ -z "${REDISCLI_AUTH:-}" ] && redis_cli_knows --insecure; then set -- "$@" --insecure; fi
        answer=$(redis_cli "$@")
    fi
    case $answer in
        *redis_version:* | *NOAUTH* | *NOPERM* | *WRONGPASS* | *'verify failed'*) return ;;
    esac
    if have openssl; then
        case $redis_host in *:*) set -- -connect "[$redis_host]:$redis_port" ;; *) set -- -connect "$redis_host:$redis_port" ;; esac
        if is_name "$redis_host"; then set -- "$@" -servername "$redis_host"; fi
        answer=$(redis_lines | bounded openssl s_client -quiet "$@" 2>&1)
    fi
}

can_ask_tls() {
    redis_cli_knows --tls || have openssl
}

check_redis() {
    if [ -z "$REDIS" ]; then
        redis_is skip 'no Redis given: name it with --redis; one that the chart brings along needs no check'
    elif [ "$redis_tls" = yes ] && ! can_ask_tls; then
        redis_is skip 'it is to be asked over TLS, and there is no openssl here, and no redis-cli that knows --tls'
    elif [ "$redis_tls" = yes ]; then
        ask_redis_tls
        judge_redis ''
    elif ! have redis-cli && ! have nc && ! have bash; then
        redis_is skip 'no redis-cli, nc or bash here: run redis-server --version where Redis runs'
    else
        answer=$(ask_redis)
        judge_plain_redis
    fi
}

# One that speaks TLS alone answers nothing, or cuts the line.
judge_plain_redis() {
    refusal=$(plain "$answer")
    case $answer in
        *redis_version:* | *NOAUTH* | *NOPERM* | *WRONGPASS* | *refused* | *resolve* | *'not known'*) judge_redis '' ;;
        *)
            if can_ask_tls; then
                ask_redis_tls
                case $answer in
                    *redis_version:* | *NOAUTH* | *NOPERM* | *WRONGPASS* | *'verify failed'* | *'certificate required'*) ;;
                    *) answer=$refusal ;;
                esac
                judge_redis ', over TLS only: the URI of the UI has to begin with rediss://'
            elif can_connect && connects "$redis_host" "$redis_port"; then
                redis_is skip "$redis_host port $redis_port answers, but not as Redis does in plain text; to ask over TLS, have openssl here"
            else
                judge_redis ''
            fi
            ;;
    esac
}

# judge_redis HOW
judge_redis() {
    redis=$(version "$(printf '%s\n' "$answer" | tr -d '\r' | sed -n 's/^redis_version://p')")
    if [ -n "$redis" ]; then
        if older "$redis" "$REDIS_OLDEST"; then redis_is fail "$redis$1"; else redis_is pass "$redis$1"; fi
        return
    fi
    case $answer in
        *WRONGPASS*) redis_is fail 'it refuses the user or the password' ;;
        *NOAUTH*) redis_is skip 'it asks for a password: set REDISCLI_AUTH, or write redis://USER:PASSWORD@HOST, and have redis-cli here' ;;
        *NOPERM*) redis_is skip 'this user may not run INFO: run redis-server --version where Redis runs' ;;
        *'verify failed'*) redis_is skip 'this machine does not trust its certificate, so no password was sent: name the authority with --redis-ca' ;;
        *'certificate required'*) redis_is skip 'it asks for a certificate of the client: run redis-server --version where Redis runs' ;;
        *)
            answer=$(plain "$answer")
            redis_is fail "no answer from $redis_host port $redis_port: ${answer:-nothing within $TIMEOUT seconds}"
            ;;
    esac
}

redis_is() {
    report "$1" redis.version 'Redis version' "$2" "$REDIS_OLDEST or later" "$REDIS_SOURCE"
}

# --- nodes ---

NODE_FIELDS='jsonpath={range .items[*]}{.status.allocatable.memory}|{.status.allocatable.cpu}|'\
'{.status.nodeInfo.kernelVersion}|{.status.nodeInfo.containerRuntimeVersion}|'\
'{.status.nodeInfo.operatingSystem}|{.status.nodeInfo.architecture}|'\
'{range .spec.taints[*]}{.key}={.value}:{.effect} {end}{"\n"}{end}'
CLASS_FIELDS='jsonpath={range .items[*]}class {.metadata.name} {.metadata.annotations.storageclass\.kubernetes\.io/is-default-class}'\
'{.metadata.annotations.storageclass\.beta\.kubernetes\.io/is-default-class}{"\n"}{end}'
nodes='' places=''

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
        nodes=$(printf '%s\n' "$answer" | grep -E '^([^|]*\|){6}[^|]*$' | sort_nodes)
        answer=$(plain "$(printf '%s\n' "$answer" | grep -v '^[EWI][0-9]')")
        if [ -n "$nodes" ]; then
            nodes_found
            check_cluster
        else
            nodes_unknown "kubectl lists no nodes: ${answer:-nothing within $TIMEOUT seconds}"
        fi
    fi
}

# nodes_unknown WHY
nodes_unknown() {
    memory_is skip "$1"
    if [ -n "$CPU_NEED" ]; then cpu_is skip "$1"; fi
    nodes_are skip "$1"
    if [ -n "$KUBERNETES_OLDEST" ]; then kubernetes_is skip "$1"; fi
    if [ -n "$STORAGE_CLASS_SOURCE" ]; then storage_class_is skip "$1"; fi
}

# sort_nodes: the nodes on standard input, each as KIND|BYTES|MILLICPU|KERNEL|RUNTIME|REASON. The kind is "free" for a node that
# takes any pod, "tainted" for one that takes pods with a toleration, and "other" for one that is not counted.
sort_nodes() {
    awk -F '|' '
        BEGIN {
            count = split("Ki 1024 Mi 1048576 Gi 1073741824 Ti 1099511627776 k 1000 M 1000000 G 1000000000 T 1000000000000", units, " ")
            for (i = 1; i < count; i += 2) factor[units[i]] = units[i + 1]
            factor[""] = 1
            factor["m"] = 0.001
        }
        # Of taints, those count that keep pods away; the own ones of Kubernetes are no pools.
        {
            kind = "free"
            reason = own = ""
            count = split($7, taints, " ")
            for (i = 1; i <= count; i++) {
                if (taints[i] !~ /:(NoSchedule|NoExecute)$/) continue
                kind = "tainted"
                if (reason == "") reason = taints[i]
                if (taints[i] ~ /^node-role\.kubernetes\.io\/(control-plane|master|etcd)[=:]/) own = "of the control plane"
                if (taints[i] ~ /^node\.(cloudprovider\.)?kubernetes\.io\//) own = "not ready or closed"
            }
            if (own == "" && $6 != "amd64") own = $6 == "" ? "of an unknown processor" : $6
            if ($5 != "linux") own = $5 == "" ? "of an unknown system" : $5
            if (own != "") { kind = "other"; reason = own }
            unit = $1
            sub(/^[0-9.]+/, "", unit)
            printf "%s|%.0f|%.0f|%s|%s|%s\n", kind, ($1 + 0) * factor[unit], $2 ~ /m$/ ? $2 + 0 : $2 * 1000, $3, $4, reason
        }'
}

# measure KINDS: sets count, largest, busiest (the most memory and CPU of a node), all_bytes, all_millicpu, suitable (how many are
# as large as planned), and fit_bytes and fit_millicpu, those of the smallest node that holds the largest replica.
measure() {
    read -r count largest busiest all_bytes all_millicpu suitable fit_bytes fit_millicpu <<EOF
$(printf '%s\n' "$nodes" | awk -F '|' -v kinds="$1" -v node_bytes="$NODE_BYTES" -v node_millicpu="$NODE_MILLICPU" \
    -v replica_bytes="$REPLICA_BYTES" -v replica_millicpu="$REPLICA_MILLICPU" '
    index(kinds, $1) {
        count++
        if ($2 > largest) largest = $2 + 0
        if ($3 > busiest) busiest = $3 + 0
        all_bytes += $2
        all_millicpu += $3
        if ($2 >= node_bytes && $3 >= node_millicpu) suitable++
        if ($2 >= replica_bytes && $3 >= replica_millicpu && (!fit_bytes || $2 < fit_bytes || $2 == fit_bytes && $3 < fit_millicpu)) {
            fit_bytes = $2 + 0
            fit_millicpu = $3 + 0
        }
    }
    END { printf "%d %.0f %.0f %.0f %.0f %d %.0f %.0f\n", count, largest, busiest, all_bytes, all_millicpu, suitable, fit_bytes, fit_millicpu }')
EOF
}

# reasons KIND: why nodes are of that kind, with how many, as "3 windows, 2 arm64".
reasons() {
    printf '%s\n' "$nodes" | awk -F '|' -v kind="$1" '
        $1 == kind && !($6 in count) { order[++kinds] = $6 }
        $1 == kind { count[$6]++ }
        END { for (i = 1; i <= kinds; i++) printf "%s%d %s", (i > 1 ? ", " : ""), count[order[i]], order[i] }'
}

# judge KINDS: sets memory, cpu and number to pass, warn or fail, and memory_found and so on to what was found.
judge() {
    measure "$1"
    memory=fail cpu=fail number=warn
    memory_found="$(gigabytes "$largest") allocatable"
    cpu_found="${busiest}m on the largest node, ${all_millicpu}m in all"
    number_found="$suitable among $count, with $(gigabytes "$all_bytes") in all, other pods not deducted"
    if at_least "$largest" "$REPLICA_BYTES"; then memory=pass; fi
    if at_least "$busiest" "$REPLICA_MILLICPU" && at_least "$all_millicpu" "$ALL_MILLICPU"; then cpu=pass; fi
    if ! at_least "$all_bytes" "$ALL_BYTES"; then
        number=fail
    elif [ -n "$NODES" ] && [ "$suitable" -ge "$NODES" ]; then
        number=pass
    else
        number_found="$number_found: plan again with the size of your nodes"
    fi
}

# Nodes that take any pod are counted first. Where they do not do and those of a tainted pool would, that is a question, not a failure.
nodes_found() {
    tainted=$(plain "$(reasons tainted)")
    others=$(plain "$(reasons other)")
    case $others in *arm*) others="$others; $ARCHITECTURE_NOTE" ;; esac
    judge 'free tainted'
    set -- "$memory" "$memory_found" "$cpu" "$cpu_found" "$number" "$number_found"
    judge free
    places=free
    if [ "$count" -eq 0 ]; then places='free tainted'; fi
    weigh "$memory" "$memory_found" "$1" "$2"
    memory_is "$result" "$found"
    if [ -n "$CPU_NEED" ]; then
        weigh "$cpu" "$cpu_found" "$3" "$4"
        cpu_is "$result" "$found"
    fi
    weigh "$number" "$number_found" "$5" "$6"
    if [ "$places" = free ] && [ -n "$tainted" ]; then
        found="$found; not counted for their taints: $tainted (with tolerations in the chart's values, pods run there)"
    fi
    nodes_are "$result" "$found${others:+; not counted: $others}"
    take_node
}

# weigh STATUS FOUND STATUS FOUND: sets result and found to those of the free nodes, or asks for the tainted ones with which it would do.
weigh() {
    result=$1
    found=$2
    case $1$3 in
        failpass | failwarn | warnpass)
            result=warn
            found="$4; only with nodes that are tainted ($tainted): if it may run there, write tolerations into the chart's values"
            places='free tainted'
            ;;
    esac
}

# The node that the plan is made with: none of those that hold the largest replica is smaller.
take_node() {
    measure "$places"
    if at_least 0 "$fit_bytes"; then return; fi
    if at_least "$fit_bytes" 1000000000; then node_memory=$(awk -v bytes="$fit_bytes" 'BEGIN { printf "%.0fKi", int(bytes / 1024) }'); fi
    if at_least "$fit_millicpu" 1000; then node_cpu=$(awk -v cpu="$fit_millicpu" 'BEGIN { print cpu / 1000 }'); fi
    say "note  For the plan, a node has $(gigabytes "$fit_bytes") and ${fit_millicpu}m CPU allocatable: the smallest that holds the largest replica"
}

check_cluster() {
    if [ -n "$KUBERNETES_OLDEST" ]; then check_kubernetes; fi
    if [ -n "$STORAGE_CLASS_SOURCE" ]; then check_storage_class; fi
}

# What follows the second number does not count: 1.31.4 is a 1.31.
check_kubernetes() {
    kubernetes=$(version "$(ask_kubectl get --raw /version | sed -n 's/^.*"gitVersion": *"\([^"]*\)".*$/\1/p')")
    minor=$(printf '%s\n' "$kubernetes" | sed -n 's/^v\{0,1\}\([0-9]*\.[0-9]*\).*$/\1/p')
    if [ -z "$minor" ]; then
        kubernetes_is skip 'the cluster does not tell: run kubectl version'
    elif older "$minor" "$KUBERNETES_OLDEST" || { [ -n "$KUBERNETES_NEWEST" ] && older "$KUBERNETES_NEWEST" "$minor"; }; then
        kubernetes_is fail "$kubernetes"
    else
        kubernetes_is pass "$kubernetes"
    fi
}

check_storage_class() {
    answer=$(ask_kubectl get storageclasses.storage.k8s.io -o "$CLASS_FIELDS")
    classes=$(printf '%s\n' "$answer" | sed -n 's/^class //p')
    default=$(printf '%s\n' "$classes" | sed -n 's/ true.*$//p' | tr '\n' ' ')
    answer=$(plain "$(printf '%s\n' "$answer" | grep -v '^[EWI][0-9]')")
    if [ -n "$default" ]; then
        storage_class_is pass "$(plain "${default% }")"
    elif [ -n "$classes" ]; then
        storage_class_is warn "none of the classes is the default: mark one, or name one in the scratch volume of the chart's values"
    elif [ -z "$answer" ]; then
        storage_class_is fail 'the cluster has no storage class'
    else
        storage_class_is skip "kubectl lists no storage classes: $answer"
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
    report "$1" kubernetes.version 'Kubernetes version' "$2" \
        "$KUBERNETES_OLDEST ${KUBERNETES_NEWEST:+to }${KUBERNETES_NEWEST:-or later}" "$KUBERNETES_SOURCE"
}

storage_class_is() {
    report "$1" kubernetes.storageClass 'Default storage class' "$2" 'one that makes the temporary volumes' "$STORAGE_CLASS_SOURCE"
}

# --- container hosts: the nodes of the cluster; without one, this machine where it is a Linux host ---

check_hosts() {
    if [ -n "$nodes" ]; then
        check_node_hosts
    elif [ "$KUBECTL" = yes ] && have kubectl; then
        hosts_unknown 'kubectl lists no nodes, see above; if this machine is the container host, say --no-kubectl'
    elif ! is_container_host; then
        hosts_unknown 'this machine is no Linux host of containers: run this where kubectl reaches the cluster, or on such a host'
    elif have docker && docker --version 2>/dev/null | grep -q '^Docker'; then
        check_docker
    else
        kernel=$(version "$(uname -r 2>/dev/null)")
        check_other_runtime
    fi
    if [ -n "$KERNEL_OLDEST" ]; then
        check_kernel
    else
        say "note  Kernel ${kernel:-unknown}, storage driver ${driver:-unknown}: this release states no requirement"
    fi
}

# The kernel of macOS, of Git's shell or of a virtual machine for developers is not that of the site.
is_container_host() {
    case $(uname -s 2>/dev/null)-$(uname -r 2>/dev/null) in
        Linux-*[Mm]icrosoft* | Linux-*linuxkit*) return 1 ;;
        Linux-*) return 0 ;;
        *) return 1 ;;
    esac
}

# hosts_unknown WHY
hosts_unknown() {
    where=''
    runtime_is skip "$1"
}

# of_places COLUMN: a column of the nodes that could run it, each value once.
of_places() {
    printf '%s\n' "$nodes" | awk -F '|' -v places="$places" -v column="$1" 'index(places, $1) { print $column }' | sort -u
}

check_node_hosts() {
    where='on the nodes'
    kernel=$(of_places 4 | oldest)
    runtimes=$(of_places 5)
    docker=$(printf '%s\n' "$runtimes" | sed -n 's/^docker:\/\///p' | oldest)
    others=$(plain "$(printf '%s\n' "$runtimes" | grep '://' | grep -v '^docker://')")
    if [ -n "$docker" ]; then
        runtime=docker://$docker
        judge_docker "$docker"
    elif [ -n "$others" ]; then
        number=$(version "${others#*://}")
        case $others in containerd://* | cri-o://*) runtime=${number:+"${others%%://*}://$number"} ;; esac
        report pass runtime.version 'Container runtime' "$others $where" 'Kubernetes, or compatible with Docker' "$DELIVERY_SOURCE"
    else
        runtime_is skip 'no node could run it, see above'
    fi
}

check_docker() {
    where='on this machine'
    row=$(bounded docker info --format '{{.ServerVersion}}|{{.Driver}}|{{.KernelVersion}}' </dev/null 2>/dev/null |
        grep -E '^([^|]*\|){2}[^|]*$' | head -n 1)
    docker=$(version "${row%%"|"*}")
    kernel=$(version "${row##*"|"}")
    row=${row#*"|"}
    driver=$(plain "${row%%"|"*}" | cut -d ' ' -f 1 | cut -c 1-40)
    if [ -z "$kernel" ]; then kernel=$(version "$(uname -r 2>/dev/null)"); fi
    if [ -n "$docker" ]; then
        runtime=docker://$docker
        judge_docker "$docker"
    else
        runtime_is skip 'Docker is here, but its daemon did not tell: run this as a user who may run docker info'
    fi
}

# judge_docker VERSION
judge_docker() {
    if older "$1" "$RUNTIME_OLDEST"; then runtime_is fail "Docker $1 $where"; else runtime_is pass "Docker $1 $where"; fi
}

# Other runtimes run the same images; their versions are not Docker's and are compared with nothing.
check_other_runtime() {
    where='on this machine'
    for tool in podman containerd nerdctl; do
        if have "$tool"; then
            found=$(plain "$("$tool" --version </dev/null 2>&1)")
            for word in $found; do
                word=$(version "$word")
                if [ -n "$word" ] && [ "$tool" != nerdctl ]; then
                    runtime=$tool://$word
                    break
                fi
            done
            runtime_is pass "$found $where"
            return
        fi
    done
    runtime_is skip 'no docker, podman, containerd or nerdctl here: run this on a container host, or where kubectl reaches the cluster'
}

runtime_is() {
    report "$1" runtime.version 'Container runtime' "$2" "compatible with Docker $RUNTIME_OLDEST or later" "$RUNTIME_SOURCE"
}

# Old kernels break analyses on the container's own storage when its driver is OverlayFS.
check_kernel() {
    found="kernel ${kernel:-unknown}${kernel:+ $where}, ${driver:-driver unknown}, dedicated temporary volume planned: $TEMPORARY_VOLUME"
    result=skip
    if [ -n "$kernel" ]; then result=pass; fi
    if [ -n "$kernel" ] && older "$kernel" "$KERNEL_OLDEST"; then result=fail; fi
    case $TEMPORARY_VOLUME$result$driver in
        yes*) kernel_is pass "$found" ;;
        nopass*) kernel_is pass "$found" ;;
        no????*[Oo][Vv][Ee][Rr][Ll][Aa][Yy]*) kernel_is "$result" "$found" ;;
        no????devicemapper | no????btrfs | no????zfs | no????aufs | no????vfs | no????native | no????windowsfilter) kernel_is pass "$found" ;;
        *) kernel_is warn "$found: look for Storage Driver in docker info on a container host" ;;
    esac
}

kernel_is() {
    report "$1" temporaryStorage.kernel 'Kernel and storage driver' "$2" \
        "kernel $KERNEL_OLDEST or later, or no overlay driver, or a dedicated volume" "$KERNEL_SOURCE"
}

# --- network ---

# proxy: prints the proxy that the environment names for host, or nothing.
proxy() {
    for pattern in $(printf '%s\n' "${no_proxy:-${NO_PROXY:-}}" | tr ',' ' '); do
        pattern=${pattern#\*.}
        case .$host in *".${pattern#.}") return ;; esac
        if [ "$pattern" = '*' ]; then return; fi
    done
    printf '%s\n' "${https_proxy:-${HTTPS_PROXY:-${all_proxy:-${ALL_PROXY:-}}}}"
}

# check_address ID WHAT SOURCE: host resolves and port answers; where a proxy is in the environment, through that too.
check_address() {
    proxy=$(proxy)
    nor=''
    if [ -n "$proxy" ] && can_connect && ! { resolves && connects "$host" "$port"; }; then
        if tunnels; then
            found="$host port $port is reached from this machine through the proxy $proxy_name only, and the plan says $INTERNET: plan with the proxy"
            report warn "$1.tcp" "$2, port" "$found" 'answers' "$3"
            return
        fi
        nor=", nor through the proxy $proxy_name, as $tunnel_note"
    fi
    if is_name "$host"; then check_name "$1.dns" "$2, name" "$3"; fi
    check_port "$1.tcp" "$2, port" "$3"
}

# check_outside ID NAME SOURCE: one of the hosts outside the site, in the way that the plan says.
check_outside() {
    case $INTERNET in
        none) report skip "$1.tcp" "$2, port" "$host port $port is not tried: the plan says that nothing goes out" 'answers' "$3" ;;
        proxy) check_tunnel "$@" ;;
        *) check_address "$@" ;;
    esac
}

# check_tunnel ID NAME SOURCE: host and port through the proxy.
check_tunnel() {
    proxy=$(proxy)
    if [ -z "$proxy${https_proxy:-${HTTPS_PROXY:-${all_proxy:-${ALL_PROXY:-}}}}" ]; then
        found="$host port $port is not tried: the plan says that the way out is a proxy; set HTTPS_PROXY here to yours"
        report skip "$1.tcp" "$2, port" "$found" 'answers' "$3"
    elif [ -z "$proxy" ]; then
        check_address "$@"
    elif tunnels; then
        report "$tunnel" "$1.tcp" "$2, port" "$host port $port is reached from this machine through the proxy $proxy_name$tunnel_note" 'answers' "$3"
    else
        report "$tunnel" "$1.tcp" "$2, port" "$host port $port through the proxy $proxy_name: $tunnel_note" 'answers' "$3"
    fi
}

# tunnels: does the proxy open a tunnel to host and port? Sets proxy_name, and tunnel and tunnel_note to how that came out.
tunnels() {
    target=$host
    target_port=$port
    case $host in *:*) target="[$host]" ;; esac
    address "$proxy" 1080 || host='?'
    proxy_host=$host
    proxy_port=$port
    proxy_name="$host:$port"
    host=${target#\[}
    host=${host%\]}
    port=$target_port
    tunnel=pass
    tunnel_note=''
    if have curl; then ask_curl; else ask_proxy; fi
    [ "$tunnel" = pass ] || [ "$tunnel" = warn ]
}

# curl takes the proxy, and a password for it, from the environment itself.
ask_curl() {
    answer=$(bounded curl --silent --head --output /dev/null --max-time "$TIMEOUT" --write-out '%{http_connect}' \
        "https://$target:$port/" </dev/null 2>/dev/null)
    case $?-$answer in
        0-*) ;;
        60-*)
            tunnel=warn
            tunnel_note=', with a certificate that this machine does not trust: if the proxy opens TLS, the services have to trust its authority'
            ;;
        *-2??)
            tunnel=fail
            tunnel_note='the proxy opens the way, but no TLS comes through'
            ;;
        *) judge_refusal "${answer#*-}" ;;
    esac
}

ask_proxy() {
    set -- "$proxy_host" "$proxy_port" "$target:$port"
    case $proxy in
        *@* | socks* | https://*) answer='' ;;
        *)
            if have bash; then
                answer=$(bounded bash -c 'exec 3<>"/dev/tcp/$1/$2" &&
                    printf "CONNECT %s HTTP/1.1\r\nHost: %s\r\n\r\n" "$3" "$3" >&3 &&
                    IFS= read -r line <&3 && printf "%s\n" "$line"' bash "$@" </dev/null 2>/dev/null)
            elif have nc; then
                answer=$(printf 'CONNECT %s HTTP/1.1\r\nHost: %s\r\n\r\n' "$3" "$3" | bounded nc "$1" "$2" 2>/dev/null | head -n 1)
            fi
            answer=$(plain "${answer:-HTTP/1.1 000}")
            ;;
    esac
    case $answer in
        '')
            tunnel=skip
            tunnel_note='it can be asked with curl only, which is not here'
            ;;
        HTTP/*' 2'??*) ;;
        *) judge_refusal "$(printf '%s\n' "$answer" | cut -d ' ' -f 2)" ;;
    esac
}

# judge_refusal STATUS
judge_refusal() {
    tunnel=fail
    case $1 in
        407) tunnel_note='the proxy asks for a user and a password' ;;
        [1-9]??) tunnel_note="the proxy refuses with status $1: ask for the host to be allowed" ;;
        *) tunnel_note='the proxy does not answer' ;;
    esac
}

# check_name ID WHAT SOURCE
check_name() {
    if ! have getent && ! have nslookup && ! have host; then
        report skip "$1" "$2" "no getent, nslookup or host here: look up $host" 'resolves' "$3"
    elif resolves; then
        report pass "$1" "$2" "$host resolves from this machine" 'resolves' "$3"
    else
        report fail "$1" "$2" "$host does not resolve from this machine: ask for an entry in DNS" 'resolves' "$3"
    fi
}

resolves() {
    is_name "$host" || return 0
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
    if ! can_connect; then
        report skip "$1" "$2" "no nc that knows -z and no bash here: connect to $host port $port" 'answers' "$3"
    elif connects "$host" "$port"; then
        report pass "$1" "$2" "$host port $port is reached from this machine" 'answers' "$3"
    else
        report fail "$1" "$2" "$host port $port is not reached from this machine$nor: ask for the firewall to be opened" 'answers' "$3"
    fi
}

nc_scans() {
    have nc && nc -h 2>&1 </dev/null | grep -q '^[[:space:]]*-z'
}

can_connect() {
    nc_scans || have bash
}

# connects HOST PORT
connects() {
    if nc_scans; then
        bounded nc -z -w "$TIMEOUT" "$1" "$2"
    else
        bounded bash -c 'exec 3<>"/dev/tcp/$1/$2"' bash "$1" "$2"
    fi </dev/null >/dev/null 2>&1
}

check_network() {
    while IFS='|' read -r id name host port source; do
        if [ -n "$id" ]; then check_outside "network.$id" "$name" "$source"; fi
    done <<EOF
$OUTSIDE
EOF
    while IFS='|' read -r id name words source; do
        if [ -n "$id" ]; then report skip "network.$id" "$name" "the plan does not know the address: $words" 'resolves and answers' "$source"; fi
    done <<EOF
$OUTSIDE_UNNAMED
EOF
    if [ -z "$REGISTRIES" ]; then
        report skip network.registry 'Registries' 'none given: name each with --registry' 'resolve and answer' "$REGISTRY_SOURCE"
    fi
    for registry in $REGISTRIES; do
        address "$registry" 443
        check_address network.registry 'Registry' "$REGISTRY_SOURCE"
    done
    if [ -n "$OBJECT_STORE_SOURCE" ]; then check_object_store; fi
}

check_object_store() {
    if [ -z "$OBJECT_STORE" ]; then
        report skip network.objectStore 'Object store' 'none given: name it with --object-store' 'resolves and answers' "$OBJECT_STORE_SOURCE"
    else
        address "$OBJECT_STORE" 443
        check_address network.objectStore 'Object store' "$OBJECT_STORE_SOURCE"
    fi
}

# --- disk ---

# The column before the percentage is what is free in KiB, whatever blanks the other columns have.
check_disk() {
    free=$(df -Pk -- "$SCRATCH" 2>/dev/null | awk '
        NR == 2 { for (i = 2; i <= NF; i++) if ($i ~ /^[0-9]+%$/ && $(i - 1) ~ /^[0-9]+$/) { printf "%.0f", $(i - 1) * 1024; exit } }')
    directory=$(plain "$SCRATCH")
    if [ -z "$SCRATCH" ]; then
        disk_is skip 'no directory given: name one on its disk with --scratch'
    elif [ -z "$free" ]; then
        disk_is warn "the free space of $directory cannot be read: is it a directory here?"
    elif at_least "$free" "$TEMPORARY_BYTES"; then
        disk_is pass "$(gigabytes "$free") free at $directory on this machine"
    else
        disk_is fail "$(gigabytes "$free") free at $directory on this machine"
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
    printf '{\n  "tool": "anchore-sizing-preflight",\n  "format": 2,\n'
    printf '  "release": "%s",\n  "revision": "%s",\n  "plan": "%s",\n' "$PLAN_RELEASE" "$PLAN_REVISION" "$PLAN_FINGERPRINT"
    printf '  "counts": { "pass": %s, "warn": %s, "fail": %s, "skip": %s },\n' "$passed" "$warned" "$failed" "$skipped"
    printf '  "facts": {\n%s,\n%s,\n%s,\n%s,\n%s,\n%s,\n%s\n  },\n' "$(fact postgres "$postgres")" "$(fact redis "$redis")" \
        "$(fact runtime "$runtime")" "$(fact kernel "$kernel")" "$(fact storageDriver "$driver")" \
        "$(fact nodeMemory "$node_memory")" "$(fact nodeCpu "$node_cpu")"
    printf '  "checks": [\n%s\n  ]\n}\n' "$checks"
}

# --- what was asked for ---

read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
            --help | -h) usage && exit 0 ;;
            --json) TALKS=no ;;
            --no-kubectl) KUBECTL=no ;;
            --postgres | --redis | --redis-ca | --registry | --object-store | --scratch | --timeout)
                [ $# -ge 2 ] || misused "$1 needs a value"
                case $1 in
                    --postgres) POSTGRES=$2 ;;
                    --redis) REDIS=$2 ;;
                    --redis-ca) REDIS_CA=$2 ;;
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
}

# What is no address or connection may hold a password and is not repeated.
check_options() {
    case $TIMEOUT in '' | 0* | *[!0-9]* | ????*) misused '--timeout takes 1 to 300' ;; esac
    [ "$TIMEOUT" -le 300 ] || misused '--timeout takes 1 to 300'
    if [ -n "$POSTGRES" ]; then
        take_postgres || misused '--postgres is not a connection: write HOST:PORT/DATABASE, postgresql://USER@HOST:PORT/DATABASE,'\
' or "host=... user=... dbname=..."'
    fi
    if [ -n "$REDIS" ]; then
        take_redis || misused '--redis is not an address: write HOST, HOST:PORT, redis://HOST:PORT, or rediss://HOST:PORT for TLS'
    fi
    for given in ${OBJECT_STORE:+"$OBJECT_STORE"} $REGISTRIES; do
        address "$given" 443 || misused "${given##*@} is not HOST or HOST:PORT"
    done
}

# Called by the last line: of a script that was cut off on its way, nothing runs.
main() {
    read_options "$@"
    check_options
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
}

main "$@"
