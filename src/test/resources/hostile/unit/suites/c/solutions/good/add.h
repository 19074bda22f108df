#pragma once
#ifdef __cplusplus
extern "C" {
#endif
int add(int a, int b);
const char *name(void);
#ifdef __cplusplus
}
#endif
