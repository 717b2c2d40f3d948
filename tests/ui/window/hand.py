#!/usr/bin/python3
"""hand.py APP ARGUMENT…: runs the app in its window, and does there what is asked for on stdin, a line each:
["press", "Unlock"]. Answers on stdout: {"is": …}, or {"missing": "why"}. "close" ends the app as a logout does, "kill" as a
power cut."""
import json
import subprocess
import sys

import screen


def main():
    app = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
    try:
        for line in sys.stdin:
            command, *arguments = json.loads(line)
            if command == 'kill':
                app.kill()
                answer = {'is': app.wait()}
            elif command == 'close':
                app.terminate()
                answer = {'is': app.wait(timeout=20)}
            else:
                try:
                    answer = {'is': screen.COMMANDS[command](*arguments)}
                except screen.Missing as missing:
                    answer = {'missing': str(missing)}
            print(json.dumps(answer), flush=True)
    finally:
        app.kill()


if __name__ == '__main__':
    main()
