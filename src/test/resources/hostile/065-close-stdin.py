# attack 65: close the input unread | must: wrong_answer | work: wrong_answer | says: 42
import os

os.close(0)
print(42)
