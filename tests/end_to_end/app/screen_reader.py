"""What a screen reader user can do with the app: find things by their name, press them, type, and hear what is there.

The app is driven through the accessibility tree (AT-SPI) only, so whatever this cannot reach, such a user cannot reach either.
"""

import subprocess
import sys
import time

import pyatspi

PATIENCE_S = 60


class NotThere(Exception):
    """Nothing with that name is on the screen."""


def applications():
    desktop = pyatspi.Registry.getDesktop(0)
    return [desktop.getChildAtIndex(i) for i in range(desktop.childCount)]


def everything(node):
    """The node and everything below it, in reading order. What vanishes while we look is skipped."""
    yield node
    try:
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:
        return
    for child in children:
        if child is not None:
            yield from everything(child)


def is_in(node, state):
    try:
        return node.getState().contains(state)
    except Exception:
        return False


def showing(node):
    """In sight now."""
    return is_in(node, pyatspi.STATE_SHOWING) and is_in(node, pyatspi.STATE_VISIBLE)


def waited_for(what, find):
    """The first true answer of `find` within PATIENCE_S."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            found = find()
        except Exception:
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise NotThere(what)
        time.sleep(0.1)


class App:
    """One running process of the app."""

    def __init__(self, command):
        applications()  # Wakes the bus: an app that finds none when it starts says nothing to anybody.
        self.process = subprocess.Popen(command)
        self.root = waited_for("the app", self._own)
        waited_for("the window", lambda: self.nodes())
        # There is no window manager to give it the keyboard.
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Sightline", "windowfocus", "--sync"],
                       check=True, stdout=subprocess.DEVNULL)

    def _own(self):
        return next((each for each in applications() if each is not None and each.get_process_id() == self.process.pid), None)

    def kill(self):
        """As a battery that dies: nothing gets to say goodbye."""
        self.process.kill()
        self.process.wait()

    def nodes(self):
        return [node for node in everything(self.root) if showing(node)]

    def names(self):
        return [node.name for node in self.nodes() if node.name]

    def find(self, name, role=None):
        """The first thing with this name (one that begins with it when it ends in an ellipsis), brought into sight."""
        return waited_for(f"“{name}”", lambda: self._in_sight(name, role))

    def _in_sight(self, name, role):
        def matches(node):
            if role is not None and node.getRoleName() not in role:
                return False
            return node.name.startswith(name[:-1]) if name.endswith("…") else node.name == name

        found = [node for node in everything(self.root) if matches(node)]
        for node in found:
            if showing(node):
                return node
        # What has to be scrolled to is not showing; nor is what stands on another page, which does not come either.
        for node in found:
            node.queryComponent().grabFocus()
            time.sleep(0.2)
            if showing(node):
                return node
        return None

    def is_there(self, name):
        return any(each == name for each in self.names())

    def press(self, name, role=("push button", "radio button", "check box", "page tab", "list item", "toggle button", "link")):
        node = self.find(name, role)
        action = node.queryAction()
        if not (self.do(action, "Press") or self.do(action, "Toggle")):
            raise NotThere(f"“{name}” cannot be pressed")
        time.sleep(0.15)

    @staticmethod
    def do(action, wanted):
        names = [action.getName(i) for i in range(action.nActions)]
        return wanted in names and action.doAction(names.index(wanted))

    def focus(self, name):
        node = self.find(name, ("text", "entry", "password text"))
        node.queryComponent().grabFocus()
        waited_for(f"the cursor in “{name}”", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))
        return node

    def type(self, name, words):
        self.focus(name)
        keys(words)

    def reads(self, name, words):
        """The text field holds exactly these words."""
        node = self.find(name, ("text", "entry"))
        waited_for(f"“{words}” in “{name}”", lambda: node.queryText().getText(0, -1) == words)

    def hears(self, words):
        """Somewhere on the screen these words are told."""
        waited_for(f"words “{words}”", lambda: any(words in each for each in self.names()))


def keys(words):
    subprocess.run(["xdotool", "type", "--delay", "12", words], check=True)


def key(name):
    subprocess.run(["xdotool", "key", name], check=True)
    time.sleep(0.1)


def said(app, failure):
    """Ends the run with what was missing and what was there instead."""
    print(f"FAILED: not on the screen: {failure}", file=sys.stderr)
    for node in app.nodes() if app else []:
        if node.name:
            print(f"  {node.getRoleName()}: {node.name}", file=sys.stderr)
    sys.exit(1)
