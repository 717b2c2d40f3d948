"""What a screen reader knows of the running app, and what it can do there: find by role and name, press, type."""
import subprocess
import time
import warnings

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter('ignore', DeprecationWarning)

PATIENCE = 20  # seconds; the machine may be busy
# What can be operated, or leads to a part of the page.
NAMED = {'push button', 'toggle button', 'check box', 'radio button', 'text', 'heading', 'list item', 'link',
         'combo box', 'page tab', 'slider', 'image'}


class Missing(Exception):
    """Something that should be on the screen is not, or the other way round."""


def nodes(node):
    """All that shows, in reading order."""
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from nodes(child)


def everything():
    desktop = Atspi.get_desktop(0)
    apps = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
    for app in apps:
        if app is not None:
            yield from nodes(app)


def look(role, fits):
    try:
        return next((node for node in everything() if node.get_role_name() == role and fits(node.get_name())), None)
    except GLib.GError:
        return None  # something went while it was looked at


def told():
    return '\n'.join(f'  {node.get_role_name()} "{node.get_name()}"' for node in everything())


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while True:
        if found := condition():
            return found
        if time.monotonic() > end:
            raise Missing(f'{what}; there is:\n{told()}')
        time.sleep(0.1)


def found(role, name):
    return wait_for(lambda: look(role, lambda it: it == name), f'no {role} "{name}"')


def find(role, name):
    found(role, name)


def find_part(role, part):
    wait_for(lambda: look(role, lambda it: part in it), f'no {role} with "{part}"')


def gone(role, name):
    wait_for(lambda: look(role, lambda it: it == name) is None, f'{role} "{name}" is still there')


def operate(node):
    actions = node.get_action_iface()
    index = next((it for it in range(actions.get_n_actions()) if actions.get_action_name(it) == 'Press'), None)
    if index is None or not actions.do_action(index):
        raise Missing(f'"{node.get_name()}" cannot be pressed')


def press(name):
    operate(found('push button', name))


def press_part(part):
    """A button or a row of a list."""
    node = wait_for(lambda: look('push button', lambda it: part in it) or look('list item', lambda it: part in it),
                    f'nothing to press with "{part}"')
    operate(node)


def open_part(part, role, name):
    """Presses what has `part` in its name, which opens a page with this on it. Where nothing comes it is pressed once more, to
    tell whether the press was lost or the page."""
    press_part(part)
    try:
        find(role, name)
    except Missing as missing:
        before = str(missing)
        press_part(part)
        find(role, name)
        raise Missing(f'"{part}" opened only when it was pressed again. Before: {before}') from missing


def focus(role, name):
    found(role, name).get_component_iface().grab_focus()
    wait_for(lambda: found(role, name).get_state_set().contains(Atspi.StateType.FOCUSED), f'no focus on {role} "{name}"')


def to_window(*what):
    """Without a window manager nobody else gives the window the focus."""
    subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', '^Collega$', 'windowfocus', *what], check=True)


def write(words):
    """Where the focus is."""
    to_window('type', '--delay', '8', words)


def key(combination):
    """Such as ctrl+n."""
    to_window('key', combination)


def nameless():
    """The roles of what should have a name and has none."""
    return [node.get_role_name() for node in everything() if node.get_role_name() in NAMED and not node.get_name()]


COMMANDS = {each.__name__: each for each in (find, find_part, gone, press, press_part, open_part, focus, write, key, nameless, told)}
Atspi.init()
