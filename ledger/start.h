// What every program does first.
#pragma once

namespace collega {

// Starts libsodium, and keeps Protobuf from saying on stderr what we report ourselves. Calling it again does nothing.
void start();

// Wipes what calls that have returned left on this thread's stack: as a profile is locked.
void wipeStack();

}  // namespace collega
