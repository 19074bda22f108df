# attack 52: metadata services, the bridge, name servers, the cluster | must: wrong_answer | says: nothing open | never: OPEN
import socket
import work

for host, port in (("169.254.169.254", 80), ("fd00:ec2::254", 80), ("172.17.0.1", 2375), ("172.17.0.1", 22), ("10.96.0.1", 443),
                   ("1.1.1.1", 53), ("127.0.0.1", 8080), ("127.0.0.11", 53), ("::1", 5432)):
    try:
        socket.create_connection((host, port), 0.3)
        print("OPEN", host, port)
    except OSError:
        pass
try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("1.1.1.1", 53))
    print("OPEN udp")
except OSError:
    pass
print("nothing open")
