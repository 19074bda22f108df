loop :: Int -> IO ()
loop n = if n < 0 then print n else loop ((n + 1) `mod` 1000)

main :: IO ()
main = loop 0
