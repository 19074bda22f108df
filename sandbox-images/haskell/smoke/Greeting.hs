module Greeting where

greeting :: Int -> String
greeting n = "hello from " ++ show n
