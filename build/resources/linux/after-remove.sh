#!/bin/sh
set -e

# Accounts belong to the people of this computer and stay; `holdfast --purge` is what lets go of them.
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q /usr/share/applications || true
fi
