RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "subscriptions" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "charge_id" VARCHAR(255) NOT NULL UNIQUE,
            "state" VARCHAR(8) NOT NULL,
            "expires_at" TIMESTAMP NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "request_id" INT NOT NULL REFERENCES "payment_requests" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_subscriptio_state_86b2c0" ON "subscriptions" ("state")',
        'CREATE INDEX IF NOT EXISTS "idx_subscriptio_client__3d6794" ON "subscriptions" ("client_id", "id")',
        'ALTER TABLE "offers" ADD "subscribes" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "payments" ADD "subscription_id" INT REFERENCES "subscriptions" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "payments" ADD "payer_id" BIGINT',
        'ALTER TABLE "payment_requests" ADD "subscribes" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "payment_requests" ADD "payload" VARCHAR(32)',
        'ALTER TABLE "refunds" ADD "charge_id" VARCHAR(255)',
        'CREATE UNIQUE INDEX "uid_payment_req_payload_f39a22" ON "payment_requests" ("payload")',
        'CREATE UNIQUE INDEX "uid_refunds_charge__a26b0d" ON "refunds" ("charge_id")',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "subscriptions" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "charge_id" VARCHAR(255) NOT NULL UNIQUE,
            "state" VARCHAR(8) NOT NULL,
            "expires_at" TIMESTAMPTZ NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "request_id" INT NOT NULL REFERENCES "payment_requests" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_subscriptio_state_86b2c0" ON "subscriptions" ("state")',
        'CREATE INDEX IF NOT EXISTS "idx_subscriptio_client__3d6794" ON "subscriptions" ("client_id", "id")',
        'ALTER TABLE "offers" ADD "subscribes" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "payments" ADD "subscription_id" INT',
        'ALTER TABLE "payments" ADD "payer_id" BIGINT',
        'ALTER TABLE "payment_requests" ADD "subscribes" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "payment_requests" ADD "payload" VARCHAR(32) UNIQUE',
        'ALTER TABLE "refunds" ADD "charge_id" VARCHAR(255) UNIQUE',
        'ALTER TABLE "payments" ADD CONSTRAINT "fk_payments_subscrip_475846e9" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions" ("id") ON DELETE RESTRICT',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "uid_refunds_charge__a26b0d"',
        'DROP INDEX IF EXISTS "uid_payment_req_payload_f39a22"',
        'ALTER TABLE "offers" DROP COLUMN "subscribes"',
        'ALTER TABLE "payments" DROP COLUMN "subscription_id"',
        'ALTER TABLE "payments" DROP COLUMN "payer_id"',
        'ALTER TABLE "payment_requests" DROP COLUMN "subscribes"',
        'ALTER TABLE "payment_requests" DROP COLUMN "payload"',
        'ALTER TABLE "refunds" DROP COLUMN "charge_id"',
        'DROP TABLE IF EXISTS "subscriptions"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "uid_refunds_charge__a26b0d"',
        'DROP INDEX IF EXISTS "uid_payment_req_payload_f39a22"',
        'ALTER TABLE "payments" DROP CONSTRAINT IF EXISTS "fk_payments_subscrip_475846e9"',
        'ALTER TABLE "offers" DROP COLUMN "subscribes"',
        'ALTER TABLE "payments" DROP COLUMN "subscription_id"',
        'ALTER TABLE "payments" DROP COLUMN "payer_id"',
        'ALTER TABLE "payment_requests" DROP COLUMN "subscribes"',
        'ALTER TABLE "payment_requests" DROP COLUMN "payload"',
        'ALTER TABLE "refunds" DROP COLUMN "charge_id"',
        'DROP TABLE IF EXISTS "subscriptions"',
    ],
}


async def upgrade(db) -> str:
    for statement in UP[db.capabilities.dialect]:  # one by one: a script on SQLite begins with a COMMIT
        await db.execute_query(statement)
    return "SELECT 1;"  # for aerich's own command, which does not take an empty string


async def downgrade(db) -> str:
    for statement in DOWN[db.capabilities.dialect]:
        await db.execute_query(statement)
    return "SELECT 1;"


MODELS_STATE = (
    "eJztfW132ziS7l/B8Zck52h8HDsvHefee47Tk5nJbl56Ys/tOTvuI0IiZHFNEVqCsqLt7f"
    "++qALAd8qkREkUjS/dsYgCyQcgUFV4qur3kxl3mS9OP4ScumMqopNL8vtJQGdM/qN4cUBO"
    "6HyeXIIfIjrysfXINMOf6UhEIR1DhxPqCyZ/cpkYh9488nggfw0Wvg8/8rFs6AV30MUVmT"
    "Eh6B0jEx4S6vtk7HssiAThE0KJI9jdTP7pkOeCMeKMeHQqWPjgjZk4jah/f6obCOfFgCy9"
    "aEpGiyjigSAj5vMl8aLT2+A2cMY8iLAfT/YcsPiuVBCXRnRA5N2jKRcM7xvIJxktZu/l/f"
    "kiHLOh56LkcuqNp7GsbOnJB6ULKRg+E2Q8pZH8hSypkDd1+GTCQi0mL1D9ZPrBfEZdQSI+"
    "kHdzifNfCyYAJocIupK/gwQ8JxX38BcjElovYCERfMaiqUTvlDjhIgjkv4b3bAX3uQ2goZ"
    "BDGYOJ/UzpA5N3vVsEeC8aMhJw2f2D7O65M/ECT0yZO6QRYCi4EpJdyXYaLfn3jAuA0pmH"
    "/C6UAAw1CgYauLUBxgtKgMFexZQvBZH/kVMkBKw8MZDvwSYLQX1HAXXDfHYX0pl8E8+9DZ"
    "bqQWQHnN9nbgMvGfARd1enMP8WgSdRHEb8jsHDy9n1r9/kz17gsh9MmD/n98OJx3w3M+09"
    "FzrA34fRao6/fQqiv2BDmLKj4Zj7i1mQNJ6v5MsFcWsvwG/ljskxohGD7qNwAd8AzHr9wZ"
    "jPQj1p0kQ9YkrGZRO68KPUNzMaJr+dDIdfv90Mrz/eDIcndb4y/ZP8BgROo0jg29/BI/zp"
    "/OWrt69+unjz6ifZBB8z/uXtH+rWCTBKEOH5enPyB16Xn49qgRgnoIqIRgtRBPbnKQ0/Bo"
    "sZovtJPhINxqyAciKdQ1q+Qh5pg+s6qM0PCdbJIhUD64Z0Ep3sCu8Z/TH0WXAXTeWf67D9"
    "/1fff/7b1ffnb1/A7bhcVNV6+1VfOIcrAH4KbLUMFtH+t+tvX8vncUokB7HrjSPyP8T3RG"
    "FStwX1Duf1GmABDOh5JsR/+WlEn3+5+mce7J8/f/uA4MiVD5Y808GHHPR6a2kCfUrEQr8F"
    "9PHuXAT/g3dXuYJnxB5fyEuA1+t0V3DXS/m78/OLi7fnZxdvfnr96u3b1z+dxWt68dK6Be"
    "jDp7/C+p4ZFLPgJ+gbnaUEfM6lfhOUo58Wy4E/knK7mvbxL/ud9x++ffucmfcfPuWA/fqP"
    "Lx8+fn/+Ej8C2ciLKvBOqXtFyK9nUt+rnPE50VbmfBeUl4vzt2/iOQ5/rJvV11+uPn8uwl"
    "qi0TZbTio6sAvLpguLtgfKVceKCZ6I7FFf3I+qeH52VkNZlK0q1UW8ltNaQgZoSKuvCPM/"
    "bn7+s7wYeTNWob9khPMqjBY9Nf/YGfz/Z7IIxoAtcUenygQ5Dfjy/+1qWNaMws2nLx+vb6"
    "6+/JJZ6/98dfMRrpzjr6vcr8/f5AYs7oT8+unmbwT+JP/x7evHvCoUt7v5jxN4Jmlo86F8"
    "8SF100iZn81PWdUpouHG458VbmH8O7bs9WmgU/6dDUY6J22HustDrRxupfpLpfKSkdlIZe"
    "maEdqOXytBFf24zUBNi/RIDdwKUnC+Tu5LPYUIVxHev/CQeXfBv7NVwVWYA1UfW3wz/RwX"
    "un+Y6WN+TR4xpMvYXZ2ZVfLl5SszZSp+lyvH908/35yUrAYtwHod0cnkCBeCurhmlsAKYG"
    "H2juj4fklDd1gxjUM29uZ4eFViP2rZv/z7d+bTCvdH/vTtu+mwR+AjkvycpxDMYFu8NDuf"
    "5X+hgTSzXX1vuFM1cutONzP41jjmHGZHeMMDT3XASZZTjudmnNwxPB00dxkQLj/H+Myt4m"
    "jrX6nHUjNX9Qt//JY79/r9JMGvIHbH8fVBTP6P/ZiDK0M+f4y2Rk+/jJmrJ9hYvj/+8Uej"
    "o7V1zpSena7txXNSfQanB3eTAzgtukdvypwFLkC6qxHJOFXe1XCpvKt0qLzLu1PyX1VNRT"
    "EvZhXwEgU8WdjqA5uRsag+roOP0pSfLRXGDH3oyGCuqzTmv9waCrmaky3g+7PfM6UwD27m"
    "622ske9Sw9TQl2iVyaBUa5Ka27aF8jhnoeABMKyACTVZBAHzFcNNMBqOpw6ZcvkeBB5ODM"
    "hCsBD+icSv+RS4XBN5nbmKK+fIrk/lJGbwo3NJrv/+2YtUE0Gurn/+9Enqov4KeF/y0RgL"
    "MqwvJK7p313vjonIIRHz/RxNTpPDfO+BIZlMPzuQwhT5bal5c0gOey/vJZVQNo6EE19RLD"
    "hORowICeAluV2cndGRVMeZxOvy5Tn8PRohI2xOV0BrIS/PB0BzA6ociTlk2JHijSkSnbxb"
    "xOfeOE1jwx+A3Sf/8ELFXkO44OKIR/AG6hXlDyuyDLnEzEfNPYAXjO82pXIguOoPKYE+De"
    "4WEhMHIPaBCmfIbs8EWQSR55O4zXAMdMQMIRBvh2w+dQ3hhJupvuVaJOQ6AkQ+8yoBW8ph"
    "IfAzvJDvTVgZk3LO+Nxnp9AMiZS6MxhY6CzVU4wKXwZwVwmoog4qniMLNCaAAHQiX953E9"
    "IiGa0I+IkH+m01gDDpgIBJ53JCrMzI3Abf4jHgwYOc+Wg4q7EQ4JS4JM6SepGQ7y0XzMwz"
    "kIkXytubSTiGjwBB9ASyH2kg4CFdsmLRe+JE9F6+7Gjl3AbqCuI3wyv+vUiPAkxKBtzJ1M"
    "PfcYYTFJ9KUzpRcCjvNRzJ7yuUj6feOUFJMzHlLQFFuADWnfoUqO/Lm9MlXQ0BwoRHmuCL"
    "0CLIclRUr5yobwcprPgeNamRGRNRvkV8iq3+LT8oAEufAmxpK8KeWHG39CTet1X6VEzSnR"
    "E+I72WNSZQ5AR7w07ZM20CV7wh/lVq81ed8KWlekeeePOqhqH/5lWlpQ+XsjDjGtUU5YyQ"
    "BflRkI3i2gTjtMxGEHfsXCiL8cV5DYwvzisxhks54hvYA00AjgX6h+55PYrVGoZVcZlQen"
    "yzVSKR2d8isT+Q62BcDXEVwtpSKtE51tGQS6QPzUau7Qg4JAtZkeebzOpEon/rRvs7X5nB"
    "1ZyeV+jCMre6zNxK+1s2GPC8uB3s7g924uTYaLATcTvYXR5s4yDdYKDTonaQuzzII5+PNx"
    "7mrLAd6C4PtDkraujfTEn1iA68b/cmD+94FG2qI+XF7YfW5Q9NnWYXh/mG/agK6o4leuBe"
    "XTeUH/95kxnFQiB9PJKfv339q2mej67PGZ350/1mC1ypuF3pNl3pMpyKRp6WvGAPPoVde8"
    "E12aQJzCmRgwLcGqqv6ni/X1V7v18VvN8pWsYGe3VOei9b9T7Ph/u0UyPNpaHvPZaxHvca"
    "Hvc8kWiDD6qsC6sAd/mziplfTTamjJDdmsq3Jpv54ml/WWm+YU0GYFpkR2bN8REB0xuUIs"
    "82AzUn1SNzcVcxOjgNiwg3jh/5xZsz3wvYtenvqGZv3SCS9EdbIzrHTMcW8K0bMN+x2VsX"
    "2NyHu0XEfDaBtI2YL4+YT89SqcKzLcFSgUpfZUd9BWnGH9oBySyUfQUKkpAPQ4YZObcE7L"
    "Ps6rvqqa9ozRZbf3tfFv396vgiGvEf2+HzLe6jH1tnlm+tIhO3nEK/qF76Oos0SC2tShqs"
    "ni9MmICWzrbFSvXSV5BM2umAeuG2y/jf0331FTAdXb0lVN9VL30FSQSc//e20+kaO+ktRB"
    "GbbwuQ7KK38CxGcefbwpTqqq9wwUnWdijdyB6+KKZKb0HyZsw1dJwtJ9UN9PUE8ApbwOkI"
    "w5kq8WmURSeB0mUR9XwxBApHNaDfAnbD5X8eh/XPqr9fdXc9Ardx1iF02VVmHjIOvceyDw"
    "1jF+JGKYh+xTJu4OAm94zNIRfOzIOqciNp/xOqs1u+Vyl+VKbLALOlCMaEKcf3q05kgtl0"
    "8Hl0MT3mT0zWHCdiPyIHiubJXu8hWwrWrrtboA19qYrHkfkiMgmFljx0hUqFwvGOIZbY8y"
    "pTaK5LgZLJQGWzkHTsjGxA1mUh+VGy8FTzhk37XsRb75s3DN9ueT2iapJKWqZ/AcHt81UQ"
    "L7nwlegn1RXmMkJb1ZjrGNpr0N1NdT/LFnrSbKHD1NTo2EdnM/p2FdU1bCGbbrYuoaVOut"
    "mDVtbo2HJQF9ftCms0ckBsZFDH9I5KozpNAHnUsJ7rxpsb19+gMj1/YLn8vuQ7pIqFbKGQ"
    "jZegcSu3MOa+J0hyU9fmPoXC69LkjZPVYhZglbNVGtwuXalUweaM1XOdgTSujSBUWB+YzL"
    "Emje4SsiNB/tWJF85U/lUw0OEpXUyRCllgpZoj5PhiHXow0xNzHCa8ixl3vQgrvUNDeVdB"
    "V7LrVdpNsJTd+nL3LktQq4FQ4sJ5ATedhHyWSnKDGVIxZCjJAat7nlKXjBiL0yarhEQKu0"
    "tIlboIXA6uBJX0lcAc0229EOAZM+tDeEo+BJxaG/DEC3JW+Sthi/NNoM1JWQWwLENCdkXc"
    "wGAt6cGGiXXZPE2tOI0T/xZFrTvucXdcvBA1xbsg2AuP867hlspumRFbr4ZVLNxDqNvPWJ"
    "uYBQ325ayQ1XeKu3KgD2brHkiZ9j3I3WGPow69SvTuOGrbE5DRwvMjLxCncNtDnIDs5JQq"
    "ccA0mfpZqf5N/va3SIVYc4wPvp63iGk9UNehWoB1RKPxtFTvqAY2LbOjqbtXl9aO01yBi3"
    "PIJw00u5REbyrytHeCaWkBT9rvYk+wd/FV4alS40QiRsoaoAmqlhdwAF5AeiJaZsA6ZHMf"
    "eqe4AemIgxJiQC4goZoVkI6E2Kbkrzken3KypEGEdUbnVPHh4cwcyuYGuVK3ET8lN1NGQr"
    "5UtUk5nIur+rGMhnE5WdkUqAP6UWsectuz6H2eRVtN02qaHdA0j/4bK2hETXaXx7UnE9G2"
    "c93poAPRpubU3o79Fyym/o952XYdX1u7V6ty7MPFfMvAOLkTQ+lwXaOdBvJxdcn0uBI5br"
    "yeIA7yyhy4TIkjG3uB8x6peyqQDrZuFeNGIYiNjLnsAfl7X3kgH4mHwFxjs3m0IhDDNIgr"
    "hJvGigdYwqbDRT955VO8ObDqiCORoStH3RU4dkkjvCIcVfB8XVjdv06wP5z78Ionv1n94Z"
    "D6gxmMuo7VZPT6d2i+gyK6OMUL8F7PqO9XH5oboT55gS7O376JJy/8sW7eXn+5+vy56ADy"
    "xLDseGVtMvlYZrNk8t20oMswazGlPC7mTRaFWMCeEj5+Sgjb8TBcFPFdH4WsRY71nHDfZA"
    "+ErKzs8yMol9Z6tiinUN7KVGpPrU+nFC3R7HMZR6uV+0KW0w0dcdBP7DkjQi6uREgr51L9"
    "KR+OOCoC5g7iaUYgKJJryiQCFRurMzlSafd9QTiozQS0N0LnNKybrKJSh25IAdmG+9ExPX"
    "pXNIVq1bp5ga5DVObaG+bt10K3vk/r++yA7/PQX5k9D94twDvzau5NVdL5+X7m81WZqpS+"
    "vFZVMhU8x3zubRHHfBV7O6UiRMETGoGfU6UNi3QGscAVGBjMA6acoBL/BxYKDDKG/F5C/j"
    "JfDfBfAY+8sfJ6LrUGtiLLkEcMXaJXJGRzfwVHo16kTjzlP/FO6V6fCaOGrfNdmhGWChqD"
    "jMjpuqZb+TLXlVDtmTtzLxVT1zo9y7eNdUOQEurTvrHn4rVlX02jYajowA7JxkOiFs+Gbt"
    "VE6NBFOo/Ks2pNlqdtsmy66u1nseurJpCpkTeZNK7uGIv0aZfZlcE4S5KBb2kxtp6KvYtc"
    "mOyXXYNGLAz3d08c4q5N37rApr/bblnji/JE3ab61xr7e7FNbu4rgtyN5IwizqylacPI/Q"
    "04mXHIJTZ5TxxM2+2gTT0w3GHkEAlpwksxQn1pn68xl9MukZg5gr1a3o/l/RxwD9wx70dN"
    "8QbwxgI9yOtgS7RbI8qe+xzDDmHPfXp97vNtMkFNrKBqqgtrdU0OTTZXNq/5jKmQM6lYjh"
    "arU+LMQw8Y7VJ3VFVheEjkUEeYgdYZL8KQBeOVMyCOnFGhGJrmAbnRLl9yDReMIupFmGoW"
    "9E91xjPHvKxCyusUqk6S6hYHkIUDfBpGFoK5eFH27riLEI9/hi4w2N9DyltV65KEi0AdQg"
    "mpFNNgBTlyxSkBLv9tAOVl6ArgIs5oNRzL0XLImAbQ/5x6rkknO04pzzROnCtv8eC5LMS0"
    "tCwii/l7dXTl6IpvIyYQK9MVvvstFstZkYszfBSJX+T58ulmbMTdFdx9LMcRdXQA3BtHi1"
    "BBLu885RF/Jt/H88HatNF8HdTKIy/ym2UNNAK9o2i9qaM2vqlWG98U1Mb0YxUgrmaF5sR6"
    "oJ/vm4p7L9+yfFI/nqPRyO4R9nlS6TiLfvpCG1P8pxoz/KfKCf5Tfn6bba+JbzslYnNjFI"
    "8LUAdpdlITi/TJyNjzKY1RBhv5p1IyfXRR1fFQVTuoCmtFomI3OwpLS9kVozh1tSVQsmas"
    "Y1OkpA5Np6ht4h2SRpHYSA2BzgparOsEA6bN4waLRUGuTxtiexqGstGb7HQpkR6GW75+XS"
    "cy5/Xr6sgcuJYDmQuv3OyrVuNSInbilkxcTwzpOPIemhIHM3J7XICNJ+OoqIMNQi1TKkjI"
    "qTumOpoxNzQNStZ/MP0c35pS5brPrgrKFbslSr+oXvqNUSY+dmusUmG5R7aIVmK201OcRT"
    "TiP07KjnHUlcHac5ykzZbnOHA6MVuIiISMjqfxqcMlcSQekRxXfdCgqOGQlwjjlp9nswup"
    "q8J5gdE6ENOswnu0cw3PcrCgYXx2o2Kn9XVVQRASEXlwEgJFCnXpQ0buQr6Yw7mHmmZOnP"
    "IofiZ4PiBavL8NHEFBVtczNAFJhUgjzXeKdMA2PrQOzZ5AL8z1IhF3o2+jGVbyR0jTpDI9"
    "SdFcbHe05MTn/B4PwOD5DXAY6I0JGjWw0ED2JG4DiCiHm0FiJ4+5hE4iqPZIlozdb1KEUF"
    "r00QInTDq8JfR46EXoStlnYUIbANWuQ80GQHVmKFLQq0+6CH11eZSUyFbFUbqpgJRBuZMq"
    "KMLzS4Ff7zCKhQ7tLOq8sZI7OIm3kILF/fipX1p8f2vNRR7yi60XlzaynqV0nSZuopyYLY"
    "KSPxMpkHYTZWiTk+pEep9n1SxwAbK9IP6uBuDvKvF+V+BIRxGosU18ymmR/a0LZ7tVQNos"
    "JTgcsQkvcyc/yovOClte9BHyog8YXNox1fIwqv1xJPzaU9hH+9szC0MeNkE3FugduDsps2"
    "fDap729gG+xc0GPyXZwsh3bC/p0xAfJnKqYwPattqNRwCNla60VI9Q3bPKZYvS74j3jIdt"
    "DWHNCFlYS2iL1HMbLxQpoR1h2tfzr8Om/enhXO5UuHDH8G0zWviQ6X6OFNYa2X5KNrgWcP"
    "0l6amfyGa39TrYJoy4bbHtG7eugG1GE62zGtCyTWzHmdW6pUHUXhESvakGsGiOtYBsQsnr"
    "54xNm62Nc11k4a4oht2EUNo3tDNTEtxlrklzvCXz9gb6avOL7wZcu6Tdms2nhHeb2peqib"
    "dpevlG1NsvPGArxSWlJlefgKwfmN0e8oJoCq3nnhKHzvhCc17XpVdBfu23gCWlRAOCqV4U"
    "d1csZtAexZaYZp9AMXbIsA9c3wGyb00xcQ8aMRczpHiRyouis/iHbMxDV16bYqFQeMYhD5"
    "wBsmRduiI8IMupN1YM3xm+6ViCfJrO3kIx3SAXzBRJxQwvCAhUNh/xxd00ki/k8DkLhlhc"
    "ST7S7eLsjI4UXpf4avDLaGSSpeDzuWzsuUy9jprll6rSgOwpztEC74VUZw0+NMYO4Z5iMZ"
    "p5kTry0ExjFqTTKiJVlwISTA4zDhVsSeni6h7gGrD3xJGQsoSvjAOMjZEE7eFL6o4SrjFb"
    "MhGZ0TKXhXMK/6aCa0Rg6gp8DvjNJKUZ8egZDjFZynECbrK67pAplx8HYHEbxEjDYiLn2B"
    "XCJmJWNF6i9/K14YuDAlgwUxz8aQg/ITRYiB5HEW4FM0rKnZJPyGN2YALJNreBybkjZ4XP"
    "dGlb+cFPvFCuXGbeyRFSkw2hUtiYog0Ei0XgD0s5wUoK2+pbiFO86Yv3t4GhT4dsspA3iB"
    "PpzGQHWKU3GbFldtqpREMRn8/VDJAjhNM/zlUUcX6PCYoAbijgG+IJuxMTyu9k/+q9gLDO"
    "Qriovg86HsO3rFrCp3OZPGLAmAvPEE03oXtnjM8tqd2wVaW6frQ32eLH0CyKQxiCk6rOya"
    "9/+/j9o1pc/i+u9A2Z5E+FRt7bRESHdpbtOBWRTdXSum/dhqnvEl2lXTY7uEhk+gSpTYVz"
    "6OW45VQ4EN/IN85PlkjvkWQmoQmEzuC5e7xfvqkB+Ms8rSVBHC4dF9G+oMkdNc/eWMdNlp"
    "C0TCuRIx3KLHlepxDteXUh2vNCIVptexcBro7pS4nYmL7NY/qMGdkgos+IHDqer7YjsDHS"
    "bdYrM36LRvpHWqh3q8dOEhRpB1AzBTst1SOTcO8UQvRNF6EHznMV8LHIOr7z8Y3AGjCBv1"
    "zMwhe7wIvwPc4az4lb6niXqePqxGTDoc4K24Hu8kCrg6DiIFdnSE8kehBotW4od5EcPTmr"
    "a6JiZaX6lway/aJRcMLaBGHT/qBTuj0fzlmtiEFoVu3HOSvGDGbOejfYGArydm/o8t6QHH"
    "hvou9lhO1Ad3mgbSzwEx9/W2JvF2fU2gwaledyqj6jzsv1yNvTGrjIzGuGa1rEQlqEVGf9"
    "bQZqVsjCWlm9Ap+jYVBiUdICXAQ4ZVU0XWrLRC3EHQz/7JqusKv4T25KtW4bmGT6Oa55Wx"
    "fW9FZeA9UwSUHfToxi/Zz2RwpwdluvE6qY2qtawPk6110/US7Z4GtAndgHbQDd70Dxgi1V"
    "A9+MUmAhfgziMh1qi1hRXTGiiLuNFM1mM9i2OkvfMhmUcfS2xOh7QtvrJUYQY7Y1RNBJjz"
    "T43FbwY9jOVLqhP+rPpqPBag8R2UbVrg7MTinjj8ZnZ0pbbRSn/Te+JBGHqOEBFD2KY7Uh"
    "WFRMIcbWiy6Jk2RZNkG2XmTiP6GirkOep6K2X8TBwF4ke70XEPiKwdsfVuTm+9XX6798/A"
    "7RooJhnLSJWXZZRD1fqI4hVhaqDEF1IJGOTYb4VilBRhBfzmYDvBN7YCFGrI7YmM9M0PVt"
    "oMLDoT8M3lY3IMKTKs57IlE10boUoosfOJQwkqImEPaZGOhI7zENQ4/pgFh5d59TiHhV8c"
    "EYDh2puGpdodWRUPpecA8xy3OfjnV1Jo1jdaQ4xTjxUygSJV83KEZor7KB2KvbwOUQ1C5H"
    "DKJuuamq5Ptbx9imzdJ9llKyAbBbBsD2Kiooc6WbIUE24NgGHB/DimEDjveDLqpEJQr2un"
    "AII9InQG248aEX45bDjbX+XAS4ml+dErEE68YEa21pNJnRKZG+ha/toGpabLCVLNdrSytm"
    "BG04Zo1wTFvh6bDbI19E7ua82Jy0ZUB3mQGbch5tMNQ5aTvUXR5qS3Z/4uNvye494WP3EV"
    "PLunwCrMtjxbUG7bIOxSedK3sLAkvfykVU8im3BKohl/JYJuduyQfenIFKfx1RXNSL3INM"
    "g8Fa6oFuOhSRSe2/EfPgSp+L66TeUgUMmI8kAWfscwFaqcCTbxBGNgBke4cU5zxgCUUAGA"
    "vQGjOg46l4wCE3OAuRw0DFvbxGR9J8hUTUsqmIs8erPARC3vMTdqqScju+N/MiPOBwNOVA"
    "IOdgxIjwfJNbXXDZWXBXlqpbvwr2I5wXNc/h7RH5Po/I8f8FWNdkVNDt2/Fhd8in2n6yiv"
    "RjNUA4J9aDw4J9lL3mPl80qiueSPTwuOunGgj/VInvT4XMdlx45dO4+hw3JWKtwBLL2hND"
    "tWE3PHDJyB36vGX3fqg202Aabap8mXicEJbpoH/pmtbNX7NovK1cNN7mF41EfSzifT2jvl"
    "+5dmQle3TQdXH+9k28bsAf6yC//nL1+XOF96iOOa5V9u2MzL4Vcs3MUPawPUBoKH586BdI"
    "OzXBdYBSmfGdxC6tMbtTYVIb2tv4slD7zJSrmmDVKUOs17Y3DyKma7E5v9+eAP3+VsrfLs"
    "7Pzt/84Rijm8/msdmNcQCy7ZyGkYDG/1Ktf9PNY9Nc1S+D4mLAcA/pJDKVz24DNTsyJbQo"
    "wTaqullc0AxfQ5P6te8tcQekS54tpxxDAoAdrwvNTWG+y3bObaBqiy2nq/zbgNsA2uk3nb"
    "NQ8OCZiOuHvYenk2+ygkpjY6ZI+VhwS4dndqy4VapOa4u9ssAVkEbYRgV0S9Oudnnce8HG"
    "MQFGtoc2Y52CCtX1FArlFI4hFmBPHo/2IwH05lSEt7pWRUpkq1oV2zIbRgvPj7xAnMJtD8"
    "Fs2EkJi3gPb+TpSwv1jaPafoGWoys4tDesW641ZJTDJstLWsbWwtl8IfGCoVK0m7oF03LW"
    "LdjALXjYELCOTff2k6X63gMLN2fgZsUtBbfLFEy5xYaRaFiGJyP0lAvxGEdCA+xSIk8ZuY"
    "kXeGK66RqTk7ZLTJeXGMvyf9rjLy9OeUNCekbGKmllB+M2dGIHyQ+S44b6sGaF7GQtwop5"
    "vuQzBNQLy2NoK8EtE7UQ2wCVgwWozJNYhy2h7V3URB7a7MJYA9vMx94Cwn/P99dPnMvWyB"
    "poKx2rBZh7nlU5o4tuEWvF40zIm1OXep1NecnDewnSluyuX1UvPdqydsrtyq6RJQyvwiJa"
    "zfPKLESbs71upkDLEksWCpVWVO3RA0WQWsjBCYkXCWJu90yQe7a6RBrXA/UXLOF8DchtKg"
    "dLmgumGGOG8o6UMQjlMn0qzpf8EaO2pGk7IGO+CORcIpOQz8jZezKnAtOYEh/+AewrxfyC"
    "n8RiNqPhSt7EgavDdA5a3SRgSwYdyNnrmtyq6q5A4vI5x+Cv6JJ4riB3ITyB4BhH5gMAeD"
    "+gmYVsziJ8CbibxNp7YA4RQPHC3mjuFiphrML3lDjwfobIlspUKzH1XIl15PkZXHBokfMG"
    "vDNYCF1FYFMf0WWShRfYa/CQCGBG3AaVdZBhZeZBA2jTIq3YZD0A+AgDcM6OBFC1tDU8Y0"
    "+E9njAbqbt0Z6v6923iHU1mSQlYrlqmWFog2KSUyJKPoI1SehKhHuzuuw7Tat8CHBpPMip"
    "3mxtL5G0Lvg1CG92WpgRtqeFR3haGJsVm86ArLilBnR6sC014GmPvz3FtmeB3fH01zkLrO"
    "Ppt2UB9+/HNiXdSjzYqWpv1b7rdG25DWOUJxD9q2KFp3wJvllT/2cQV/Fa8tDVjtmxfEqV"
    "tsuLTsl3lAgZ4YG/IlgSTC6kzH1/G4AX9Y5jwK+q1iWMjzXx8irXMzTVjm119uqYX7UrVz"
    "W7D6A4mioOZuqXySsjBlnBZIe8ykObi/VN2ZS/rQsQzh4EtxvLm90O2ryR9T93I8K3HNce"
    "R/W2nAkKlqVSFasa3JRID/E9f/26Tpzj69fVgY5wrQTlppn5MkK9i6HeCc64gRYxri7iEw"
    "v0AN91tt8uSvgcsOxJ55aQg/ibqT9azJqsKLFA/3KdtV9BybqfrPvJup9sEEVnYbVePcvw"
    "7zK0tRj+1R7T3foD5caY9dtkrwzWewOhzebOwC88YCvN5gTvGrwTFLhPCJaXxKEzYJSii8"
    "4LyMwLeAg0yghZr9BSw/tMEFPqdUAc9WhS8QDWKrRy6Qp9fjeJhE7xRwW49YBOqlMIBjxi"
    "eL8lPBkI62oDU05cz8XkgFLwlFxHNBTkjqsHp4oZKlv5TDNypQJ6xwbgmxyzS7gaEEf9mH"
    "Bc5S2yL2KJnx10vKlZ2My+S2T6pAHt2bZLfchF9KsTSOTEtkwiUWMo9jnZmyWRgOWsiXFs"
    "2vfAE5Q1jV+e1SrQAM0qzWN1MWcgmxW9CcoZod6lyNuFT9P6IZ62H2K0amYsx+2tndwd90"
    "NHlZpd+R8OYSV3DeKdBcKPSsKwbFh2FtR4EeyU2+GaPjD3CmNhTkp8D+nLg3UOCAENh6mg"
    "ms04SSbQM13CANP9S6XBhZDZdMkEoAmZKFFp8oPFOCAcZLlQdr/sDs6XdN1DL5RXXRYqxp"
    "FgNBxPlTcjEgReHFlPeP46IBMIW3V1mUL5hKdjKhj86JwSZyEYFCwEo1KQKV/Km8mnMs4L"
    "YV0H3XQdHLYQ4aH31x2XIjy2fPGH8QrsJNpOLWVF5KtJJolEL+b2vnkmsP43WJ9N895EMb"
    "YXPWc9CU/akzCe0uBu4/HPCNvxP8bx159wU49SQc66QGpQMGLQ9mitdw3j2iyM/AzrltnO"
    "oki9ZdFk15cGa8111WhzS/1XcyBvKgTKHrWZDYft0YCIxXhqTuLNMb/LIur5QoUXxWf6I6"
    "6yL0Wc3DM2B8tdWuTMn2xrRDeslbRNlaSOGdI7sfWqDWvMYtbE/ogFenC0uXfjY+5urjNn"
    "hW22ga4pR4Xt+0D7S8D5f7PS7UVdWb+7YJttQlND9KmS28XZGR3J/746fwn/vXiN/73A/z"
    "L87yv8rwv/fTWB9qNR2nm8pHLbkRuLYJD3MGLhJZaoHbGJVHiIg1GmzgCoYhjCCmkMhfYP"
    "L0b/ycaRQyLm+5qBhtS0BdDEJiqtouAzuStBnd+ALQ17TIArGeL9BjpmFWqoQNBsxXaWCw"
    "o1kYL6AQqhqtZnbOM8D6JHvHxTh7OTXzFTjJ03hXKLeoo3wDcl0gPdIVfEtU49yzfV9Szf"
    "FOpZ4vq2iZpg5A7lVbEqQiP/ifWfPs3xb87Ess4yW6HIRoEdfPdpPQrMOnWPl4OFqJfZ2m"
    "Y41pjacZPNDG3tvkXeFOTqx/Cq5/AcLrhzr/785dPX4ac/X784JdfS1gXKVchm/EFeBl+t"
    "cu9Ka/2STD0R8XCFRCr8eabs6IjPvXG6kAD+oG1lL0RvsaJZGV+wZ3I9yR9WZBnySNUsGK"
    "jMUCarFPqMA676E6p0QXC3kBg7wN7yIUHVjRxkSEr2TOiEUnGb4RhYYkG68gDeDtlm6hoS"
    "zOBmp8SZ8TCQoA2nfBHqiDQm306JMBrG3mysNgAeBxeezKWrARmt0p5yiI7z+fj+Pb6NHB"
    "dwPKhYN28MtDJ8IAWA/i15sttASKjGUwm/vAXe8zm4NhyJ26lg4QM0P4UHkg/rvFCOdocu"
    "6WqoXB1mELAGRMXTUWmQuBTmhB4I/Z6Q7Qu6kg8LCcMCzASThOepFUsgVQ+GdznlMzOEXq"
    "RSh8EQKn+JGkVTtQJ8MvKFRjA7fNeS5zroCIn0p9Q4uUpOsB01qQtQ7zv+jvsV7MWPwWJW"
    "2OGzQXhatodeqZazj3WfI7qvGL2LWiF6F2si9C4KJNGF3KOaIpyWsVmCHs8SZDScJhinZX"
    "q4RtTBuBriSoS1DlmyHa4r8VIivcdaL/EvadBrWwyNPWotFnmRW1u4sa8zK2zPvTvt1ATz"
    "aNOBzgrbge7yQBvXQEN7IiXVo4DiPVsTaYdGEf/rGfX96nSZOdm9jcK7/BC82xr2i/O3b2"
    "Kg4Y910F5/ufr8uYildtMUYawOfUqJbBX61LG5vO/Ip8SzVQS/OiVNVmrLjDTHMwIlGWkS"
    "P14TayErdVDLt8N2mPaTb6bGZIWtGtNlNcaSMJ7e+Dfg6aYMm5BTd0zFtiXjP5h+jtAxU3"
    "VUmzUM6H2pW6UBRrUJAt1cGNfjA4nhtpxDCp+v/Ih1nPUYwf7ZCka/eHPme0FfcRpLc3pb"
    "oL6oLCw/8/mqr0sSX0Qj/mM7mL7FffRwHrls7EGaTx3rt20xub6loi7ub0NQFyxcNeCy9Q"
    "kfxyiVAXxziJJU4z1EqJCibHOccmnR+rjfpWL4tsApDhbsI0Re8OBtrYcjx/MT9tRXnOh4"
    "zObg4zgAYEe5UEVsvjVIbN7b6YTrLis7NWyA0A3177XZ0tNpFMk3tBg9htGPYbqS8jZY/U"
    "jVbe7jdwf+520Vpxvoo0dzaedhIXqjqwoOSfbBR0JE0nvvhqEivhfcK8L+TJqvIs6ZwOcs"
    "wMI9Ey8UkaoiDqEEp+QblAaH4ILrv1396fz1G53Zhwg2DllE5jRU5b2ldmAp/12k/HNwU0"
    "ypKMktWn06nJXqXTal9oP02Y+5FzKx2flhVtiG63fupDBHf980b5OwZICjGGJLBrDjbzOa"
    "7ipJAy6DTaHNCvWIMmwTxR7A5htsmCi2ZBrvEd2OTeC64GY/3a5lbbhjHx8YPnuZdW6uDh"
    "4xzu/YkD2YI+ANk/FCLD0NCPZDkPkCRW+RvgJ5BgjeRgpzDLvf1thmD6VJXOqFIsfCvbMM"
    "z+sEzJ5Xx8ueP5pnV82WRptfWsRufY9ufQhXC+uyIY1dR71ynufX5/Ts6tjqzObl67I6GF"
    "u3IuvTt83zoqsEMCNGXMggQ0d8EaUqqRPZwnHl0ksjJ06/MmOzEfhSJ1BsTG7pDtY4x6Tq"
    "cgV3sCiZQ2Z0Bd2y2TxSNdQdcL4O79kqTuyi7vFMEA8yrHs+Uylp5UthyTTZXCWFUTPtEn"
    "PcwK+qyYSHhNHxVHdzShzIxwJPmuS8wYLvqgw7Jm33XZ3GBV/chUniwIujFIiYumh4G7kZ"
    "zXjtLej3k2S8YbJFCxwahd4JNGY/5tJ6E3JE4kmhh1wPj/kwT7CxHFH84w/rSd6nJxnnbx"
    "MncizQu7wa57VKX5+vqXx9Xix8rT+IAsCPepwSQes67rRfKVn8NlG6E+k9fk+w3u/nm2o5"
    "B5DZVBtsBGmRVtTsHmwH6YNEf0OPeErSnnt0eX3SGt8mW1AiaYe4y0Nsj7ae+Ph3NUP2MW"
    "+Nmp3V0KUXi1hIjzPn+D7xrX2S1TDleJx7ujsnhF2ENf25dstHuhilX7zoK01fH6z1maZa"
    "buk7NcdWUDNSoD/SC4icIaEg9E6ijM5L/Nd74oyl8Yv+Z3RPgmNScVDV76b8lspIDgRV2Z"
    "vJCI7u009SwgRgkjmXY6jzfX9CX+acei5ZzMGZ6yQ8O2cT32Xm25L/ta7LLu0egzWuy3iO"
    "NXFfZoT6d9D5+nUdF+br19UuTLhWUISijfNbx8K7cm8VwD6Rq5v3YJ7kuPxblnD8ZEw2a7"
    "I/7fHvqsl+dJyRbK4F+VqiIaxZIYvrkRrunaThNLXc9VxsAVqdeOZ70mFPIc5+vo3t+FQy"
    "G5vwZ++htOlA9hJHRy7OvdrPMVONtomi1V0A04sSicIDCwWONRmxaMlYkHhAwNOBzqMBoU"
    "LTqwRc4MElQYJMXDfNC8G5MaNRJG8km5OJ5zNdx1zRyaBYGtThipCPNSDexNCysIEqcZaq"
    "5gXOFKhljYIjJjz5cpfIJQPw1OPDTeBmc5+O4W6OXoegpNtQv6hxzihXjHl79TJekKWsgZ"
    "wu8qYLtMt2Y7hdpMuwhWzur4YRN3S328BzTdl103eqsBhgiOl+pOiSyldKl3tTzwA3S9WL"
    "V+1N3TSdaSJhskE5s9vA9VwsmCfAP4TCAdeSWMyMMZe55HkiP1o5L2pWfy+HsFAEfmfOJd"
    "gmqrp2peE3jr2BCTg7vm3KDmnxFpmXaekWjTxz62oc9Mw5t5faBtUuvMxQb+JeynTQw/pI"
    "FzX8SxfVqc/z/iXYN5p4S037HiLbVkxIug7jjxLF/Ub+WsGg0u17Ae4638zHf95k3DKF+h"
    "Kxa+bzt69/Nc3zRSdyntIg8qLS9LjVpT3SMra2x+a1PUC7LHWxVM/1lIid7htMd+qPFrMm"
    "K3cs0DuafvtpXsC+arKOmPZ2Ddl8Damwphrp4tV99Ciect+1jLUd32wk0lIW+02xP75Ikr"
    "1p6y2fs6PLqWSKr6sOG8scuibs7lf8FmvD2nPup33OnXNGNpwAOWkbhXIUQ900DVRRsEc6"
    "RGvcBssY2QWqh4jy6OFEtWSRJxDm0bF522KYR8U2ZrF9DNvi1r0FAccWvKvk4NiCdwclKc"
    "UVJEo5Sun6EtUUpXxFi41oSjdTRnQnit8Sc5LuuAqjoiZuCrlJlAjmT/7EZnOfr5hrKgAQ"
    "vmTIsLmMyUIo6kApAQfoPzqxlQ7GQq5RwDXDSPGUNAlqJUwqKWEeRX3/QtOf4PAfSExZ1l"
    "GaF2TYRvA+fHIbmPoFSKnyIvLcAZoOZMQaM8xRNdAUIUygBY+kIalm8sTLU13mjgZxaCPC"
    "OqZpDkg1ncTSG3blMK088q0G9yBHvvtKFbaLODubii3G9+XZeZ1TXmhWibC6mDvp3fCksY"
    "XTxc4tFwc54rLHAU/bR9zUNWyLLqxzXqaU1PqQZoUsro97MOdJSE87QVlHCHFdh1B2dtVw"
    "t9lSFjVQ7WahBagZ6a6L3kpfH6z1jUDL4dZBXNd8Jm1++UfONxKnw4ac3vJWA/BhyIaCOC"
    "5dOSbVt3aOQLwTlaqoS0OVhZsS2Uo5PEySbAzgGk9le2dAHEwk7qjQJAy5wmimXGQVn2D8"
    "1vtc9JJX9J+oVDnLkEcM3DKRxI25twGdRBDGFMkbKhegg08d8qV63RHAAOFoNQOa5Eut94"
    "FAFJUNvDlivXtN4A0tWXZB+y4HXzdfp3If7+pbhiooy3nTBb72JuZ5LNBD99LFeZ3ApPPq"
    "yKTzvGmOa2gTeGOB3nk/XtUJTXpVHZr0qhCahJtSEdzrGfX9akPBCO3PRni520X34vztm3"
    "iZhT/WLazXX64+fy4hjOhNsQDmo+6LlKT1XRyh78JSGZ/MUFuu3ckO3FXKamnsfM+I9Yhw"
    "twcTwNLyDkDLq+LnNEa2bySdPLCZD7tznq3wpMKlFT7uywpb82GpinVTcAEFSIAZpKvUvU"
    "8yBwXGhRUIqjQ8PlFOJboQJuPQYvSfbBylcwnBP1UdvOe3i7MzOtIO3MuX5/D3aPRiQBws"
    "YwfdY94hTG1kGECmWh12B342rKyHTB1IuMMj/OE2UCmiF4HPhMmYJO2LIGCu7IYtT4lOUa"
    "S9aDo3Eg0ZlNubYboh6DQMBGZIosFqxN3VKfkWYAvBJEaB6wNuUypugwn1fNk3Bm3J20ae"
    "DzmKonC1aZ7ow9W4s16xfXnFLH9ohw4evfg0wTcl0jsnT/tpDErroq2ZvKU10TYEtkM50F"
    "/WKuP4ck0Zx5e2jOPTM/mPL/j+RKqELgzPXj6rdzU+qneVn9S7wgdlq9L1/Yui4V2j9Fym"
    "/VZpdbZ1i48Wnh95gTiF2x7CLb6TbDtU2oizeVnKi+qg7JTI/ryZZ7u1L1pMNK9MyQ3Wr7"
    "SoXcC6vIBZsvITH/+DnAI9/kEfX8iWzbfQ53wL3ZqxNttC17MtHOZM51ce3gNjrORUx1wa"
    "rDvXWapG25SYcOnKlJeYyc2KuWQecqh5qc56kpILphgCW2lSsqsOcJCtPOYLqIoJrbX4Mw"
    "FdCzIJ+QxUaGfJ2H0cZv2FB/rGeANNbSbQ5pIwOp6q54IjG4q/VvOH9f308EJbnFElRGIb"
    "+LzPwOdSOu96dl85pfeoiSpt0PvMnK7LjDbtnzQ1Gl1yZUUc1jDKE5EnDZ21MZ+2jZndUe"
    "uGcGaE+rSE7yyEUyHWgvr+S9LTkUFcO4QzM7s6pcNfsdAbT09KVHh9Za0GT5M2G+jv+qfH"
    "aUNW9d2n6gtl+ioLSJVDmxLpIXNnJ7lp4KNqgLBu3kN0d8IukXeMSn121YelKZH9n5ceRn"
    "tu7WS0oCfsczP7438BO8gGhQ=="
)
