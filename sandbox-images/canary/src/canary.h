/* canary: one hostile program per limit, named by its first argument. Runs as a step inside a sandbox, tries what the
 * limit must stop, and says in lines of words what it could do. The service judges from these lines and from the facts
 * that the runner measured. Each attack ends by itself, so that a host whose limits do not bite is not harmed either.
 *
 *   main.c       which program            network.c    ways out
 *   use.c        memory, processes, time  calls.c      system calls and foreign ABIs
 *   fill.c       space and inodes         privilege.c  rights, devices, other processes
 *   granted.c    limits as the kernel states them
 */
#ifndef CANARY_H
#define CANARY_H

#include <stdbool.h>

/* Says one thing at once: the next step of an attack may be the last. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

void granted_memory(void);
void granted_processes(void);
void granted_cpu(void);

void use_memory(void);
void use_processes(void);
void use_cpu(void);
void use_wall(void);
void use_output(void);

void fill_space(void);
void fill_build(void);
void fill_inodes(void);

void leave_by_network(void);
void try_calls(void);
void try_privileges(void);

#endif
