import qualified Data.IORef as R

main :: IO ()
main = do
  kept <- R.newIORef []
  let grow n = do
        R.modifyIORef' kept (n :)
        grow (n + 1 :: Integer)
  grow 0
  R.readIORef kept >>= print . sum
