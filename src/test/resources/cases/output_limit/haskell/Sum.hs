module Main where

import Control.Monad

main :: IO ()
main = forever (putStrLn "and so on")
