// What every program does first.
#pragma once

namespace collega {

// Starts libsodium, and keeps Protobuf from saying on stderr what we report ourselves. Calling it again does nothing.
void start();

}  // namespace collega
