module Main where

import Greeting

main :: IO ()
main = putStrLn (greeting (40 + 2))
