// Tests that must fail. If one passes, somebody changed what it means to assert something.
#pragma once

namespace cupel {

// Called where lies are compiled with what a source of the suite knows: each must fail.
int add_lies(void (*lies)(), int count);

void register_last_canary();
bool is_canary(const char *suite);

} // namespace cupel
