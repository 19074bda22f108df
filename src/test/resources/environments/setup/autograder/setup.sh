#!/usr/bin/env bash
apt-get update && apt-get install -y --no-install-recommends python3-roman
cp lib/known /opt/known
