import re
from collections import Counter

stopwords = open("stopwords.txt").read().split()
words = re.findall("[a-z]+", open("book.txt").read().lower())
counter = Counter(w for w in words if w not in stopwords)

with open("frequencies.txt", "w") as file:
    for word, number in counter.most_common():
        file.write(f"{word} {number}\n")

print(len(counter), "different words")
