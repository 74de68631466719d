#!/bin/sh
# Makes .venv from requirements.lock with nothing but a Python and its pip; `make` calls it.
#
#   sh venv.sh run    what the bot needs (part 1 of the lock)
#   sh venv.sh dev    also what tests, linters and the type checker need (parts 2 and 3)
#   sh venv.sh lock   writes requirements.lock anew from pyproject.toml; --upgrade raises the versions
#
# What was installed is remembered as a copy of the lock inside .venv, so a second run has nothing to do.
set -eu
cd "$(dirname "$0")"
python=.venv/bin/python
busy=.venv-installing # holds the number of the process at work; left behind, it tells of an interrupted install
claimed=

say() { printf '%s\n' "$*" >&2; }

die() {
    [ -z "$claimed" ] || rm -f $busy
    say "$*"
    exit 1
}

# How to get packages here: the command with its package, for one line.
installer() {
    sudo='sudo '
    [ "$(id -u)" != 0 ] || sudo=
    if [ "$(uname)" = Darwin ]; then
        echo 'brew install python@3.13 (or take the installer from python.org)'
    elif command -v apt-get >/dev/null; then
        package=python3-venv
        for version in ${1:-3.13 3.12 3.11}; do
            if apt-cache show "python$version-venv" >/dev/null 2>&1; then
                package=python$version-venv
                break
            fi
        done
        echo "${sudo}apt install $package"
    elif command -v dnf >/dev/null; then
        echo "${sudo}dnf install python3.12"
    elif command -v zypper >/dev/null; then
        echo "${sudo}zypper install python313"
    elif command -v pacman >/dev/null; then
        echo "${sudo}pacman -S python"
    elif command -v apk >/dev/null; then
        echo "${sudo}apk add python3"
    else
        echo 'the package python3 (3.11 or newer) of your system, or take it from python.org'
    fi
}

# Prints 'ok VERSION', 'old VERSION' or 'lacks VERSION MODULE'. Debian ships Python without ensurepip.
probe='
import sys
version = "%d.%d" % sys.version_info[:2]
if sys.version_info < (3, 11):
    print("old " + version)
    sys.exit()
for module in ("ensurepip", "venv", "ssl", "sqlite3", "ctypes"):
    try:
        __import__(module)
    except ImportError:
        print("lacks " + version + " " + module)
        sys.exit()
print("ok " + version)
'

# Sets $found to a Python that serves, or says in one line what to install.
find_python() {
    old='' lacking='' module=''
    for found in python3.13 python3.12 python3.11 python3; do
        # Being on PATH proves nothing: pyenv puts there what it may refuse to run.
        verdict=$("$found" -c "$probe" 2>/dev/null) || continue
        case $verdict in
            ok*) return ;;
            old*) old=" (python3 here is ${verdict#old })" ;;
            lacks*)
                [ -n "$lacking" ] || {
                    lacking=${verdict#lacks } module=${verdict##* }
                    lacking=${lacking% *}
                }
                ;;
        esac
    done
    case $module in
        '') die "Python 3.11 or newer is needed$old. Install it: $(installer)" ;;
        ensurepip | venv) die "Python $lacking is here, its module venv is not. Install it: $(installer "$lacking")" ;;
        *) die "Python $lacking is here, but built without its module $module. Install another: $(installer)" ;;
    esac
}

usable() { "$python" -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

installed() { cmp -s requirements.lock ".venv/.installed-$1" && usable; }

# A zombie is dead, though in a container without an init it stays in the table.
alive() { kill -0 "$1" 2>/dev/null && ! grep -qs '^State:[[:space:]]*Z' "/proc/$1/status"; }

# One at a time, also across terminals. Sets $interrupted if the last one did not come to its end.
claim() {
    [ -w . ] || die "$PWD cannot be written to, and .venv is made here."
    interrupted='' waiting=''
    until (set -C && echo $$ >$busy) 2>/dev/null; do
        owner=$(cat $busy 2>/dev/null || true)
        if [ -n "$owner" ] && alive "$owner"; then
            [ -n "$waiting" ] || say "Waiting for process $owner, which is installing into .venv …"
            waiting=yes
        else
            rm -f $busy
            interrupted=yes
        fi
        sleep 1
    done
    claimed=yes
}

# Parts $1 to $2 of the lock.
parts() { awk -v from="$1" -v to="$2" '/^# ==== /{ part++ } part >= from && part <= to' requirements.lock; }

pip_install() {
    # PIP_USER: a user's pip may be configured to install outside of any .venv.
    PIP_USER=0 "$python" -m pip install -qq --disable-pip-version-check "$@"
}

release() {
    rm -f $busy
    claimed=
}

# A .venv with a working Python and pip. What an interrupted install left is not trusted.
make_venv() {
    if [ -z "$interrupted" ] && usable; then
        return
    fi
    [ -z "$interrupted" ] || claimed= # the mark of the interrupted install stays until this one has begun anew
    find_python
    say "Making .venv with $("$found" -V) and installing packages into it: only this once, it takes a minute …"
    claimed=
    "$found" -m venv --clear .venv || die 'The virtual environment .venv could not be made, see above.'
    claimed=yes
}

install() {
    if [ ! -e $busy ] && installed "$1"; then
        return
    fi
    claim
    if [ -n "$interrupted" ] || ! installed "$1"; then
        if [ -z "$interrupted" ] && usable; then
            say 'Installing packages into .venv: it takes a minute …'
        fi
        make_venv
        install_parts "$1"
    fi
    release
}

install_parts() {
    last=1
    [ "$1" = run ] || last=2
    parts 1 $last >.venv/to-install
    pip_install --require-hashes -r .venv/to-install || die 'The packages could not be installed, see above; the next make tries again.'
    if [ "$1" = dev ]; then
        parts 3 3 >.venv/to-install
        pip_install --require-hashes -r .venv/to-install 2>/dev/null ||
            say "Telegram's own text parser (tdjson) does not install here: comparing with it will be skipped."
        cp requirements.lock .venv/.installed-dev
    fi
    cp requirements.lock .venv/.installed-run
    rm -f .venv/to-install
}

# compile FILE [OPTION…]: versions that FILE already holds are kept.
compile() {
    file=$1
    shift
    "$python" -m uv pip compile pyproject.toml --quiet --no-header --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links --output-file "$file" "$@" >/dev/null
}

# Everything is resolved together; what the bot needs by itself comes first, so that it can be installed alone.
lock() {
    claim
    make_venv
    pip_install 'uv>=0.9' || die 'uv could not be installed, see above.'
    release
    work=$(mktemp -d)
    [ ! -e requirements.lock ] || cp requirements.lock "$work/3"
    compile "$work/3" --group dev --group parser "$@"
    cp "$work/3" "$work/2"
    compile "$work/2" --group dev
    cp "$work/2" "$work/1"
    compile "$work/1"
    {
        echo '# Every package with its version and hashes, for all platforms and Python 3.11 and newer. Made by `make lock`;'
        echo '# `make lock ARGS=--upgrade` raises the versions. Plain pip installs it: pip install --require-hashes -r requirements.lock'
        awk '
            BEGIN {
                title[1] = "1. What the bot needs: `make run`, `make demo` and the Docker image install this much"
                title[2] = "2. What tests, linters and the type checker need besides"
                title[3] = "3. What is compared with where it installs"
            }
            FNR == 1 { part++; print "\n# ==== " title[part] }
            /^[^ #]/ { name = $1; sub(/[=;].*/, "", name); if (!(name in first)) first[name] = part }
            first[name] == part
        ' "$work/1" "$work/2" "$work/3"
    } >"$work/lock"
    cp "$work/lock" requirements.lock
    rm -r "$work"
}

case ${1-} in
    run | dev) install "$1" ;;
    lock)
        shift
        lock "$@"
        ;;
    *) die 'sh venv.sh run | dev | lock [--upgrade]' ;;
esac
