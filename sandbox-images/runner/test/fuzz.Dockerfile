# What no product image has: clang with libFuzzer, and the headers of the other architecture the runner must compile for.
FROM debian:trixie-slim
RUN other=$(dpkg --print-architecture | sed 's/amd64/arm64/; t; s/arm64/amd64/') \
 && apt-get update \
 && apt-get install -y --no-install-recommends clang libclang-rt-19-dev libc6-dev "libc6-dev-$other-cross" \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /usr/share/doc/* /usr/share/man/*
COPY src /runner/src
COPY test /runner/test
COPY golden /seeds
WORKDIR /runner/test
RUN for include in /usr/*-linux-gnu/include; do \
        triple=${include#/usr/} \
     && clang "--target=${triple%/include}" "-I$include" -fsyntax-only -std=c17 -D_GNU_SOURCE -Wall -Wextra -Werror ../src/*.c \
            || exit 1; \
    done \
 && clang -std=c17 -D_GNU_SOURCE -O1 -g -Wall -Wextra -Werror -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
        -o /fuzz fuzz.c ../src/codec.c ../src/step.c ../src/box.c ../src/calls.c \
 && rm /seeds/*.out.bin /seeds/README.md && mkdir /corpus && chmod 1777 /corpus
USER nobody
ENTRYPOINT ["/fuzz", "-detect_leaks=0", "-max_len=20000", "-rss_limit_mb=1000", "-print_final_stats=1", "-artifact_prefix=/corpus/", "/corpus", "/seeds"]
