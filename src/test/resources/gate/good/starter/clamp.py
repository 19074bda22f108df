n = int(input())
# keep n between 0 and 10
