"""A worker at a door, without a network: unlock, record a visit of Ali and Sara, be cut off by a kill in the middle, go on where it was,
finish, and sync when the server is back.  Arguments: the app, the vault, and a command that starts the server."""

import subprocess
import sys
import time

import screen_reader
from screen_reader import App, NotThere

APP, VAULT, SERVE_AGAIN = sys.argv[1:4]
PIN = "482915"
ALI, SARA = "Ali Khan, 11", "Sara Khan, 11"
SEEN = "Ali opened the door himself. The room was warm."


def open_app():
    app = App([APP, "--vault", VAULT])
    app.find("Unlock", ("push button",))
    return app


def enter_pin(app, pin):
    for digit in pin:
        app.press(digit)
    app.press("Unlock")


def unlock():
    app = open_app()
    enter_pin(app, PIN)
    app.find("My visits", ("heading",))
    return app


def answer(app, choice, question):
    app.press(f"{choice}, {question}")


def begin(app):
    """Up to what was seen and heard, where the battery dies."""
    app.press(f"Record a visit to {ALI}")
    app.press(f"Visit to {SARA}")
    answer(app, "Home", "Where was it?")
    answer(app, "Visit under the plan", "What was it for?")
    app.press("Next…")
    answer(app, "Yes", "Did you see Ali?")
    answer(app, "Yes", "Did you speak to Ali alone?")
    answer(app, "Yes", "Did you see Sara?")
    answer(app, "No", "Did you speak to Sara alone?")
    answer(app, "Sara did not want to", "Why not?")
    app.press("Next…")
    app.press("Next…")
    app.type("What you saw and heard…", SEEN)
    time.sleep(1)  # What is promised: at most the last second of typing is gone.


def go_on(app):
    app.press(f"Record a visit to {ALI}")
    app.reads("What you saw and heard…", SEEN)
    app.press("Check answers")
    app.press("Sign and finish this visit")
    app.hears("It will be sent when you are online.")


def main():
    app = None
    try:
        app = open_app()
        enter_pin(app, "111222")
        app.hears("That PIN is not right.")
        app.kill()

        app = unlock()
        begin(app)
        app.kill()

        app = unlock()
        go_on(app)
        app.hears("1 saved here")
        subprocess.run([SERVE_AGAIN], check=True)
        app.press("Sync now")
        app.hears("All sent")
        app.kill()
    except NotThere as missing:
        screen_reader.said(app, missing)


main()
