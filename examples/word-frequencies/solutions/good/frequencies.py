import re
from collections import Counter
from pathlib import Path

stopwords = set(Path("stopwords.txt").read_text().split())
words = re.findall("[a-z]+", Path("book.txt").read_text().lower())
frequencies = Counter(word for word in words if word not in stopwords)

with open("frequencies.txt", "w") as file:
    for word, number in sorted(frequencies.items(), key=lambda item: (-item[1], item[0])):
        print(word, number, file=file)

print(len(frequencies), "different words")
