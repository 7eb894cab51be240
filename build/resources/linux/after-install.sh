#!/bin/sh
set -e

# Chromium's sandbox takes user namespaces where everybody may make them; elsewhere it needs a helper with more rights.
sandbox='/opt/${sanitizedProductName}/chrome-sandbox'

setting() {
    cat "/proc/sys/$1" 2>/dev/null || echo "$2"
}

if [ ! -e /proc/self/ns/user ] ||
    [ "$(setting kernel/unprivileged_userns_clone 1)" = 0 ] ||
    [ "$(setting kernel/apparmor_restrict_unprivileged_userns 0)" = 1 ] ||
    [ "$(setting user/max_user_namespaces 1)" = 0 ]; then
    chmod 4755 "$sandbox"
else
    chmod 0755 "$sandbox"
fi

# Where the system's own triggers do not do it.
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q /usr/share/applications || true
fi
