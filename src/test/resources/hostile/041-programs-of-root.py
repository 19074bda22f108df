# attack 41: setuid programs, mount, namespaces, su | must: wrong_answer | says: nothing open | never: OPEN
import os
import work

os.execv("/bin/sh", ["sh", "-c", r"""
    [ -z "$(find /bin /sbin /usr/bin /usr/sbin /usr/lib -maxdepth 2 -type f \( -perm -4000 -o -perm -2000 \) 2>/dev/null)" ] || echo OPEN a setuid program
    [ "$(id -u)" != 0 ] || echo OPEN root
    ! mount -t tmpfs none /tmp 2>/dev/null || echo OPEN mount
    ! unshare -Ur id 2>/dev/null || echo OPEN a user namespace
    ! unshare -n true 2>/dev/null || echo OPEN a network namespace
    ! su -c id root < /dev/null 2>/dev/null || echo OPEN su
    grep -q 'CapEff:.0000000000000000' /proc/self/status || echo OPEN capabilities
    echo nothing open"""])
