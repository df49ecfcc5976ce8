#include "ruvgen.h"
