# attack 41: setuid programs, mount, namespaces, su | must: wrong_answer | says: nothing open | never: OPEN
import os
import work

os.execv("/bin/sh", ["sh", "-c", r"""
    [ -z "$(find /usr/bin /usr/sbin -maxdepth 1 -perm /6000)" ] || echo OPEN a setuid program
    ! mount -t tmpfs none /tmp 2>/dev/null || echo OPEN mount
    ! unshare -Ur true 2>/dev/null || echo OPEN a user namespace
    ! su -c true root < /dev/null 2>/dev/null || echo OPEN su
    [ ! -w /etc/shadow ] || echo OPEN root
    while read -r name value; do
        case $name$value in CapEff:*[1-9a-f]*) echo OPEN capabilities ;; esac
    done < /proc/self/status
    echo nothing open"""])
