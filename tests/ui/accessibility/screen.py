"""What a screen reader knows of the running app, and what it can do there: find by role and name, press, type."""
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

PATIENCE = 20  # seconds; the machine may be busy


class Missing(Exception):
    """Something that should be on the screen is not."""


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def nodes(node):
    """All that shows, in reading order."""
    if node is None:
        return
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None and showing(child):
            yield from nodes(child)


class Screen:
    def __init__(self):
        Atspi.init()

    def everything(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            yield from nodes(desktop.get_child_at_index(index))

    def look(self, role, name):
        for node in self.everything():
            if node.get_role_name() == role and (name(node.get_name()) if callable(name) else node.get_name() == name):
                return node
        return None

    def find(self, role, name):
        """Waits for it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if node := self.look(role, name):
                    return node
            except gi.repository.GLib.GError:
                pass  # it went while it was looked at
            time.sleep(0.1)
        raise Missing(f'{role} "{name}"; there is:\n{self.told()}')

    def press(self, name, role='push button'):
        node = self.find(role, name)
        if not node.get_action_iface().do_action(0):
            raise Missing(f'{role} "{name}" cannot be pressed')

    def write(self, name, words, role='text'):
        """Goes to the field and types."""
        self.find(role, name).get_component_iface().grab_focus()
        self.wait_for(lambda: self.find(role, name).get_state_set().contains(Atspi.StateType.FOCUSED), f'focus on {name}')
        self.type(words)

    @staticmethod
    def type(words):
        Atspi.generate_keyboard_event(0, words, Atspi.KeySynthType.STRING)

    @staticmethod
    def wait_for(condition, what):
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise Missing(what)
            time.sleep(0.1)

    def told(self):
        return '\n'.join(f'  {node.get_role_name()} "{node.get_name()}"' for node in self.everything())

    def nameless(self):
        """Roles of what can be operated or leads to a part of the page, and has no name."""
        named = {'push button', 'toggle button', 'check box', 'radio button', 'text', 'heading', 'list item', 'link',
                 'combo box', 'page tab', 'slider', 'image'}
        return [node.get_role_name() for node in self.everything() if node.get_role_name() in named and not node.get_name()]
