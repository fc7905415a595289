"""A worker hands the tablet to Ali, and somebody tries what they can to see more than Ali's own space.  Arguments: the app, and the
folder with the vaults of sam and kim."""

import glob
import os
import re
import subprocess
import sys
import time

import pyatspi
import screen_reader
from screen_reader import App, NotThere, everything, key, waited_for

APP, TABLET = sys.argv[1:3]
PIN = "482915"
# Of the other child, of Ali's file, of the other worker, of the worker's screens: none of it is Ali's to see.
SECRETS = ("Zebulon", "Quillfeather", "Kestrelwood", "Elm Road", "Kim Ostrowski", "My visits", "Overdue")
IN_MEMORY = ("Zebulon", "Quillfeather", "Kestrelwood", "4 Elm Road")
KEYS = ("Escape", "alt+F4", "ctrl+q", "ctrl+w", "ctrl+f", "ctrl+s", "ctrl+period", "alt+Left", "BackSpace", "XF86Back", "F1", "F11",
        "ctrl+z", "ctrl+n", "ctrl+o", "Menu", "ctrl+Tab", "super")


def memory_holds(pid, words):
    """Which of these are in the memory of the process, as text of either width."""
    found = set()
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            area = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if not area or "[v" in line:
                continue
            begin, end = (int(each, 16) for each in area.groups())
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except (OSError, OverflowError):
                continue
            for word in words:
                if word.encode() in content or word.encode("utf-16-le") in content:
                    found.add(word)
    return found


def texts(app):
    """All that the tree says, in sight or not."""
    for node in everything(app.root):
        try:
            yield node.name or ""
            yield node.description or ""
            text = node.queryText()
            yield text.getText(0, -1)
        except Exception:  # Not every node is a text, and some go while we look.
            continue


def holds(app, when):
    for said in texts(app):
        for secret in SECRETS:
            if secret in said:
                raise NotThere(f"a place without “{secret}” {when}: “{said}”")


def come_back(app, words):
    """The process shows other screens: the tree is another one."""
    def there():
        app.root = app._own()
        return any(words in each for each in app.names())
    waited_for(f"“{words}”", there)


def enter_pin(app, pin, enter):
    for digit in pin:
        app.press(digit)
    app.press(enter)


def journals():
    return glob.glob(f"{TABLET}/*/child-session/*")


def hand_over(app):
    app.press("Ali Kestrelwood…")
    app.press("Give the tablet to Ali")
    app.press("In the room: Sam Reid…")
    [each for each in app.nodes() if each.name == "Give the tablet to Ali" and each.getRoleName() == "push button"][-1] \
        .queryAction().doAction(0)
    app.hears("Tablet lock: app only. Somebody could switch to another program.")
    app.press("Lock the app and give it to Ali")
    come_back(app, "Hello Ali")


def main():
    app = second = None
    try:
        app = App([APP, "--vault", f"{TABLET}/sam"])
        enter_pin(app, PIN, "Unlock")
        app.find("My visits", ("heading",))
        known = memory_holds(app.process.pid, IN_MEMORY)
        if known != set(IN_MEMORY):
            raise NotThere(f"control: the worker's space has the caseload in memory, found only {known}")
        hand_over(app)

        holds(app, "after handing over")
        left = memory_holds(app.process.pid, IN_MEMORY)
        if left:
            raise NotThere(f"a memory without {left}")
        arguments = open(f"/proc/{app.process.pid}/cmdline", "rb").read() + open(f"/proc/{app.process.pid}/environ", "rb").read()
        if re.search(rb"[0-9a-f]{64}", arguments):
            raise NotThere("arguments and environment without a key")

        for each in KEYS:
            key(each)
            if app.process.poll() is not None:
                raise NotThere(f"a window that stays after {each}")
            holds(app, f"after {each}")

        second = App([APP, "--root", TABLET])
        come_back(second, "For the worker: enter your PIN")
        holds(second, "in a second window")
        if any("Ali" in each or "Sam" in each for each in texts(second)):
            raise NotThere("a second window that knows nobody's name")
        second.kill()
        second = None

        not_safe(app)
        app.kill()
        if not journals():
            raise NotThere("a journal after the kill")

        app = App([APP, "--root", TABLET])
        come_back(app, "For the worker: enter your PIN")
        holds(app, "after a kill")
        if any("Ali" in each or "Kim" in each for each in texts(app)):
            raise NotThere("a start after the kill that knows nobody's name")
        enter_pin(app, "111222", "Unlock…")
        app.hears("That PIN is not right.")
        holds(app, "after a wrong PIN")
        enter_pin(app, PIN, "Unlock…")
        come_back(app, "Ali gave the tablet back")

        names = [each for each in app.names()]
        flag = next((i for i, each in enumerate(names) if "I don't feel safe" in each), None)
        title = names.index("Ali gave the tablet back")
        if flag is None or flag > title:
            raise NotThere("the flag before everything else")
        app.hears("Not sent yet.")
        app.press("Finish")
        app.hears("Saved on this tablet.")
        waited_for("no journal", lambda: not journals())
        app.kill()
        print(f"{len(KEYS)} keys, 0 names in the tree, 0 names in memory")
    except NotThere as missing:
        try:
            screen_reader.said(second or app, missing)
        finally:
            for each in (app, second):
                if each is not None and each.process.poll() is None:
                    each.process.kill()


def not_safe(app):
    """Through the first pages to where the button is."""
    for attempt in range(8):
        if app.is_there("I don't feel safe"):
            break
        nexts = [each for each in ("Next", "Go on", "Start") if app.is_there(each)]
        if not nexts:
            break
        app.press(nexts[0])
    app.press("I don't feel safe")
    app.hears("Thank you for telling me.")


main()
