import re
from collections import Counter

stopwords = open("stopwords.txt").read().split()
words = re.findall("[a-z]+", open("book.txt").read().lower())
counter = Counter(w for w in words if w not in stopwords)

with open("frequency.txt", "w") as file:
    for word, number in sorted(counter.items(), key=lambda item: (-item[1], item[0])):
        file.write(f"{word} {number}\n")

print(len(counter), "different words")
