/* Programs that misbehave, each in one way. `probe.c` has those that use too much, `probe_calls.c` those that want more
 * rights, `probe_files.c` those that leave things behind. They run inside the sandbox only. */
#ifndef PROBE_H
#define PROBE_H

void refused_calls(void);
void other_calls(void);
void i386_call(void);
void x32_call(void);
void own_state(void);
void reach_for_runner(void);
void forge_frames(void);

void fill_tmp(void);
void deep_tree(void);
void nasty_names(void);
void very_many_files(void);
void sparse_file(void);
void leave_outputs(void);
void build_badly(void);
void build_deep(void);

#endif
