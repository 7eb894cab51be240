"""Reads and works an app as assistive technology does, by AT-SPI: one request per line in JSON, one answer per line."""
import json
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Whatever the app does not answer soon is asked again.
Atspi.set_timeout(2000, 2000)


def named(node):
    return (node.get_role_name() or "", node.get_name() or "")


def walk(node, depth=0):
    """Everything under a node that can be seen, the node itself first."""
    if node is None or depth > 60:
        return
    yield node
    for index in range(node.get_child_count()):
        try:
            yield from walk(node.get_child_at_index(index), depth + 1)
        except GLib.Error:
            continue


def everything():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        try:
            yield from walk(desktop.get_child_at_index(index))
        except GLib.Error:
            continue


def is_shown(node):
    # What is scrolled out of sight can be reached too.
    return node.get_state_set().contains(Atspi.StateType.VISIBLE)


def find(role, pattern):
    wanted = re.compile(pattern)
    for node in everything():
        try:
            is_role, name = named(node)
            if is_role == role and wanted.fullmatch(name) and is_shown(node):
                return node
        except GLib.Error:
            continue
    return None


def wait_for(role, pattern, seconds, is_wanted=lambda node: True):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        node = find(role, pattern)
        if node is not None and is_wanted(node):
            return node
        time.sleep(0.1)
    raise LookupError(f"no {role} “{pattern}” within {seconds} s; there is: {seen()}")


def seen():
    names = []
    for node in everything():
        try:
            role, name = named(node)
            if name and role in ("push button", "heading", "static", "entry", "radio button", "check box", "frame"):
                names.append(f"{role} {name[:60]!r}")
        except GLib.Error:
            continue
    return ", ".join(names[:30])


def is_enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def written(node):
    content = node.get_text_iface()
    return Atspi.Text.get_text(content, 0, Atspi.Text.get_character_count(content))


def fill(node, text):
    """With the keyboard: Chromium lets nobody but the person write into a field."""
    node.get_component_iface().grab_focus()
    until = time.monotonic() + 5
    while not node.get_state_set().contains(Atspi.StateType.FOCUSED):
        if time.monotonic() > until:
            raise LookupError("the field does not take the focus")
        time.sleep(0.05)
    # Keys that come while a window is still settling are lost, as they are to a fast typist.
    for _ in range(3):
        subprocess.run(["xdotool", "key", "ctrl+a"], check=True)
        subprocess.run(["xdotool", "type", "--delay", "2", "--", text], check=True)
        until = time.monotonic() + 2
        while time.monotonic() < until:
            if len(written(node)) == len(text):
                return
            time.sleep(0.05)
    raise LookupError(f"the field holds {written(node)!r}")


def answer(request):
    act, role, name = request["act"], request.get("role", ""), request.get("name", "")
    seconds = request.get("seconds", 15)
    if act == "wait":
        return named(wait_for(role, name, seconds))[1]
    if act == "press":
        node = wait_for(role, name, seconds, is_enabled)
        node.get_action_iface().do_action(0)
        return True
    if act == "fill":
        node = wait_for(role, name, seconds, is_enabled)
        fill(node, request["text"])
        return True
    if act == "gone":
        until = time.monotonic() + seconds
        while find(role, name) is not None:
            if time.monotonic() > until:
                raise LookupError(f"{role} “{name}” is still there")
            time.sleep(0.1)
        return True
    if act == "seen":
        return seen()
    raise ValueError(act)


for line in sys.stdin:
    try:
        result = {"ok": True, "value": answer(json.loads(line))}
    except Exception as error:  # noqa: BLE001
        result = {"ok": False, "error": str(error)}
    print(json.dumps(result), flush=True)
