// Filled in by what this folder is for.
