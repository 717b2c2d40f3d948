// The command line as a function: parses, runs, prints, and gives the exit code.
#pragma once

namespace collega::cli {

// 0 done · 1 usage · 2 refused · 3 not found · 4 locked · 5 server not reached · 6 damaged.
int run(int argc, char** argv);

}  // namespace collega::cli
