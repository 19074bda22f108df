/* Ways out of the sandbox. Connecting a datagram socket sends nothing: it only asks whether there is a route. */
#include "canary.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void try_route(const char *address) {
    bool six = strchr(address, ':');
    struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons(53)};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6, .sin6_port = htons(53)};
    inet_pton(six ? AF_INET6 : AF_INET, address, six ? (void *)&v6.sin6_addr : (void *)&v4.sin_addr);
    int fd = socket(six ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    if (connect(fd, six ? (void *)&v6 : (void *)&v4, six ? sizeof v6 : sizeof v4) == 0)
        say("route %s", address);
    close(fd);
}

static void try_socket(const char *name, int family, int type, int protocol) {
    int fd = socket(family, type, protocol);
    if (fd < 0)
        return;
    say("socket %s", name);
    close(fd);
}

/* Lines of /proc/net/dev after its two of heading: `  name: numbers`. */
static void list_interfaces(void) {
    char line[512], name[64];
    FILE *devices = fopen("/proc/net/dev", "re");
    for (int number = 0; devices && fgets(line, sizeof line, devices); number++)
        if (number >= 2 && sscanf(line, " %63[^:]:", name) == 1)
            say("interface %s", name);
    if (devices)
        fclose(devices);
}

void leave_by_network(void) {
    list_interfaces();
    static const char *const OUTSIDE[] = {
        "1.1.1.1", "8.8.8.8", "2606:4700:4700::1111", /* the world, and its names */
        "169.254.169.254", "fd00:ec2::254",           /* what clouds tell their machines */
        "172.17.0.1", "10.0.0.1", "192.168.0.1",      /* the Docker bridge and the neighbours */
    };
    for (size_t i = 0; i < sizeof OUTSIDE / sizeof *OUTSIDE; i++)
        try_route(OUTSIDE[i]);
    try_socket("packet", AF_PACKET, SOCK_RAW, 0);
    try_socket("raw", AF_INET, SOCK_RAW, IPPROTO_ICMP);
    try_socket("raw6", AF_INET6, SOCK_RAW, IPPROTO_ICMPV6);
}
