#!/usr/bin/python3
"""The main job in the running app by the names of things alone, as with a screen reader: unlock, log a lesson, find it
again, answer a follow-up; and on every place of the app, all that can be operated has a name."""
import argparse
import datetime
import json
import os
import signal
import subprocess
import sys
import tempfile

from screen import Missing, Screen

PASSPHRASE = 'four words for names'
WORDS = 'Every street has a resident with a whistle'


class Programs:
    def __init__(self, args, folder):
        self.args = args
        self.folder = folder
        self.server = subprocess.Popen([args.server, '--data', f'{folder}/server', '--listen', '127.0.0.1:0'],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = self.server.stdout.readline().strip().removeprefix('listening on ')
        self.app = None

    def cli(self, *words):
        done = subprocess.run([self.args.cli, '--profile', f'{self.folder}/profile', '--json', *words], check=True,
                              env={**os.environ, 'COLLEGA_PASSPHRASE': PASSPHRASE}, capture_output=True, text=True)
        return json.loads(done.stdout)

    def open(self):
        self.app = subprocess.Popen([self.args.app, '--profile', f'{self.folder}/profile', '--language', 'en',
                                     '--size', '1200x900'])

    def close(self):
        self.app.terminate()
        self.app.wait(timeout=20)

    def end(self):
        for process in (self.app, self.server):
            if process and process.poll() is None:
                process.send_signal(signal.SIGKILL)


def prepare(programs):
    programs.cli('profile', 'create', '--server', programs.url, '--name', 'Sanne Bakker', '--town', 'Amsterdam',
                 '--country', 'NL', '--profession', 'firefighter', '--role', 'coordinator', '--language', 'en')
    towns = programs.cli('space', 'create', '--kind', 'partnership', '--name', 'Amsterdam - Kocaeli', '--town', 'Amsterdam', '--town', 'Kocaeli')['id']
    today = datetime.date.today().isoformat()
    programs.cli('followup', 'add', '--space', towns, 'Who brings the foam?', '--due', today, '--people', 'me')


def unlock(screen):
    screen.find('label', 'Passphrase')
    screen.find('password text', '')  # has the focus
    screen.type(PASSPHRASE)
    screen.press('Unlock')
    screen.find('push button', 'Log a lesson')


def log_a_lesson(screen):
    screen.press('Log a lesson')
    screen.find('heading', 'New lesson')
    screen.type(WORDS)  # the first field has the focus
    screen.write('What will you do with it?', 'Try it in one street')
    screen.press('Done')
    screen.press('Lessons')
    screen.find('push button', lambda name: WORDS in name)


def answer(screen):
    screen.press('Follow-ups')
    screen.find('label', 'Who brings the foam?')
    screen.press('Answer')
    screen.find('text', 'Your answer')  # has the focus
    screen.type('We do')
    screen.press('Send')
    screen.wait_for(lambda: screen.look('label', 'Who brings the foam?') is None, 'the follow-up to be done')


def everything_has_a_name(screen):
    for place in ('Today', 'Partners', 'Lessons', 'People', 'Visits', 'Follow-ups', 'Calendar', 'Map', 'Coordinator',
                  'Settings'):
        screen.press(place)
        screen.find('panel', place)
        if nameless := screen.nameless():
            raise Missing(f'names on {place} of {nameless}:\n{screen.told()}')


def main():
    parser = argparse.ArgumentParser()
    for program in ('app', 'cli', 'server'):
        parser.add_argument(f'--{program}', required=True)
    with tempfile.TemporaryDirectory() as folder:
        programs = Programs(parser.parse_args(), folder)
        try:
            prepare(programs)
            programs.open()
            screen = Screen()
            for step in (unlock, log_a_lesson, answer, everything_has_a_name):
                step(screen)
                print(f'{step.__name__}: done', flush=True)
            programs.close()
            lessons = programs.cli('lesson', 'list')
            assert [lesson['fields']['seen'] for lesson in lessons] == [WORDS], lessons
            asked = [each for each in programs.cli('followup', 'list') if each['fields']['question'] == 'Who brings the foam?']
            assert [said['text'] for said in asked[0]['fields']['answers']] == ['We do'], asked
            assert lessons[0]['fields']['plan'] == 'Try it in one street', lessons
        except Missing as missing:
            sys.exit(f'Missing: {missing}')
        finally:
            programs.end()


if __name__ == '__main__':
    main()
