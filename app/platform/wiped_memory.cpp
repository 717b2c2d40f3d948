// What a program gives back is wiped first. Lessons, keys and passphrases pass through strings, messages and pages of
// the database on their way, each freed by whoever used it; with this, none of them leaves anything in memory once it
// is. Takes the place of the C library's free and realloc in the whole program (see tests/e2e/memory_test.cpp).
#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): the names are the C library's.
extern "C" {

void __libc_free(void* memory);

__attribute__((visibility("default"))) void free(void* memory) noexcept {
  if (memory == nullptr) return;
  explicit_bzero(memory, malloc_usable_size(memory));
  __libc_free(memory);
}

// The C library's would leave the old bytes where they were.
__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size) noexcept {
  if (memory == nullptr) return std::malloc(size);
  if (size == 0) {
    free(memory);
    return nullptr;
  }
  const std::size_t held = malloc_usable_size(memory);
  if (size <= held && size >= held / 2) return memory;
  void* moved = std::malloc(size);
  if (moved == nullptr) return nullptr;
  std::memcpy(moved, memory, std::min(held, size));
  free(memory);
  return moved;
}
}
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
