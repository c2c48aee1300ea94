# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by app/run and tests/run: installs what is missing from Debian's packages, and only that.

# spare_ccache: a compiler behind ccache fails where it has no folder to keep things in, as without a home.
spare_ccache() {
    local folder=${CCACHE_DIR-${XDG_CACHE_HOME-${HOME-}/.cache}/ccache}
    if ! mkdir -p -- "$folder" 2>/dev/null || [ ! -w "$folder" ]; then
        export CCACHE_DISABLE=1
    fi
}

# missing_packages FILE...: prints the packages listed in the files that are not installed.
missing_packages() {
    local installed wanted
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u)
    wanted=$(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' -- "$@" | sort -u)
    comm -13 <(printf '%s\n' "$installed") <(printf '%s\n' "$wanted")
}

# as_root COMMAND...: runs it with root rights; 126 when there is no way to get them.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        return 126
    fi
}

# apt_install PACKAGE...: one call of apt-get. A machine that has never updated its lists does so first.
apt_install() {
    local script='
        export DEBIAN_FRONTEND=noninteractive
        install() { apt-get -y -o DPkg::Lock::Timeout=600 --no-install-recommends install "$@"; }
        update() { for try in 1 2 3 4 5 6 7 8 9 10; do apt-get -q update && return; sleep 6; done; }
        if apt-cache show "$@" >/dev/null 2>&1 && install "$@"; then exit 0; fi
        update && install "$@"'
    as_root sh -c "$script" apt_install "$@"
}

# install_missing FILE...: returns 0 when everything is there, 10 when something was installed, 1 otherwise.
install_missing() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is not Debian, so nothing is installed; the README names what the build needs." >&2
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return 0
    echo "Installing the Debian packages that are missing: ${missing[*]}" >&2
    if apt_install "${missing[@]}" >&2; then
        return 10
    fi
    cat >&2 <<MESSAGE
Some packages are missing and could not be installed. Run this as root, then start this script again:
apt-get update && apt-get -y --no-install-recommends install ${missing[*]}
MESSAGE
    return 1
}
