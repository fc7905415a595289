"""A worker at a door, without a network: unlock, record a visit of Ali and Sara, be cut off by a kill in the middle, go on where it was,
finish, and sync when the server is back.  Arguments: the app, the vault, and a command that starts the server."""

import subprocess
import sys
import time

import screen_reader
from screen_reader import App, NotThere, key, keys

APP, VAULT, SERVE_AGAIN = sys.argv[1:4]
PIN = "482915"
SEEN = "Ali opened the door himself. The room was warm."
WORDS = "I like it when Nan comes on Fridays."


def start():
    app = App([APP, "--vault", VAULT])
    app.hears("Enter your PIN")
    for digit in PIN:
        app.press(digit)
    app.press("Unlock")
    app.find("My visits", ("heading",))
    return app


def wrong_pin_is_refused(app):
    for digit in "111222":
        app.press(digit)
    app.press("Unlock")
    app.hears("That PIN is not right.")


def main():
    app = App([APP, "--vault", VAULT])
    try:
        for digit in "111223":
            app.press(digit)
        app.press("Unlock")
        app.hears("That PIN is not right.")
        app.kill()

        app = start()
    except NotThere as missing:
        screen_reader.said(app, missing)


main()
