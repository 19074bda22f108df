/* attack 23: hide descriptors in the queues of sockets that nobody reads | must: runtime_error memory_limit time_limit */
#include "work.h"
#include <sys/socket.h>
#include <unistd.h>

static int send_descriptor(int over, int fd) {
    char byte = 0, control[CMSG_SPACE(sizeof fd)] = {0};
    struct iovec data = {&byte, 1};
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof fd);
    memcpy(CMSG_DATA(header), &fd, sizeof fd);
    return sendmsg(over, &message, MSG_DONTWAIT) == 1;
}

int main(void) {
    work();
    for (int pair[2]; socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0;) {
        while (send_descriptor(pair[0], pair[1]))
            continue;
        if (!send_descriptor(pair[1], pair[0]))
            return 6;
    }
    return 6;
}
