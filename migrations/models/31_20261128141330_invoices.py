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
        'ALTER TABLE "payments" ADD "payer_id" BIGINT',
        'ALTER TABLE "payments" ADD "subscription_id" INT REFERENCES "subscriptions" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "payment_requests" ADD "payload" VARCHAR(32)',
        'ALTER TABLE "payment_requests" ADD "subscribes" INT NOT NULL DEFAULT 0',
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
        'ALTER TABLE "payments" ADD "payer_id" BIGINT',
        'ALTER TABLE "payments" ADD "subscription_id" INT',
        'ALTER TABLE "payment_requests" ADD "payload" VARCHAR(32) UNIQUE',
        'ALTER TABLE "payment_requests" ADD "subscribes" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "refunds" ADD "charge_id" VARCHAR(255) UNIQUE',
        'ALTER TABLE "payments" ADD CONSTRAINT "fk_payments_subscrip_475846e9" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions" ("id") ON DELETE RESTRICT',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "uid_refunds_charge__a26b0d"',
        'DROP INDEX IF EXISTS "uid_payment_req_payload_f39a22"',
        'ALTER TABLE "payments" DROP COLUMN "payer_id"',
        'ALTER TABLE "payments" DROP COLUMN "subscription_id"',
        'ALTER TABLE "payment_requests" DROP COLUMN "payload"',
        'ALTER TABLE "payment_requests" DROP COLUMN "subscribes"',
        'ALTER TABLE "refunds" DROP COLUMN "charge_id"',
        'DROP TABLE IF EXISTS "subscriptions"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "uid_refunds_charge__a26b0d"',
        'DROP INDEX IF EXISTS "uid_payment_req_payload_f39a22"',
        'ALTER TABLE "payments" DROP CONSTRAINT IF EXISTS "fk_payments_subscrip_475846e9"',
        'ALTER TABLE "payments" DROP COLUMN "payer_id"',
        'ALTER TABLE "payments" DROP COLUMN "subscription_id"',
        'ALTER TABLE "payment_requests" DROP COLUMN "payload"',
        'ALTER TABLE "payment_requests" DROP COLUMN "subscribes"',
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
    "eJztfW1z2ziy7l9B+UsyVToux3aSiXPvrUpmMrs5m5fZ2Htn66ynREiELB5ThA5BWtHOnf"
    "9+0XghwTeZpCiJolG1NRuLaJB8AALdjae7/zhZUJf47PR9SLE7xSw6uUJ/nAR4Qfg/ihdH"
    "6AQvl+kl+CHCE1+0nuhm4mc8YVGIp9DhDPuM8J9cwqaht4w8GvBfg9j34Uc65Q294A66eI"
    "cWhDF8R9CMhgj7Ppr6HgkihugMYeQwcrfgfzroOSMEORManTISPnhTwk4j7N+fqgbM+WGE"
    "Vl40R5M4imjA0IT4dIW86PQ2uA2cKQ0i0Y/Hew5IclfMkIsjPEL87tGcMiLuG/AnmcSLt/"
    "z+NA6nZOy5QnI196bzRJa39PiD4pgLhs8Yms5xxH9BK8z4TR06m5FQifELWD2ZejCfYJeh"
    "iI743Vzk/E9MGMDkIIbX/HeQgOfE7B7+IohD6wUkRIwuSDTn6J0iJ4yDgP9rfE/WcJ/bAB"
    "oyPpQJmKKfOX4g/K53cSDuhUOCAsq7f+DdPXdmXuCxOXHHOAIMGZVCvCveTqHF/15QBlA6"
    "y5DehRyAsUJBQwO31sB4QQkwolc2pyuG+H/4FAkBK4+N+HuQWcyw70igbohP7kK84G/iub"
    "fBSj4I74DS+8xt4CUDOqHu+hTmXxx4HMVxRO8IPDyfXf/6nf/sBS75Tpj+c3k/nnnEdzPT"
    "3nOhA/H7OFovxW8fg+gX0RCm7GQ8pX68CNLGyzV/uSBp7QXiW7kjfIxwRKD7KIzhG4BZrz"
    "4Y/VnIJ02byEc0ZFwyw7EfGd/MZJz+djIef/l6M77+cDMen9T5ytRP/BtgYhpFTLz9HTzC"
    "f5y/uHx9+ePFq8sfeRPxmMkvr/+Ut06BkYICni83J3+K6/zzkS0EximoLMJRzIrA/jTH4Y"
    "cgXgh0P/JHwsGUFFBOpXNI81fII61x3QS1/iHFOl2kEmDdEM+ik13hvcDfxz4J7qI5/3MT"
    "tv/33bef/vru2/PXP8DtKF9U5Xr7RV04hysAvgG2XAaLaP/n9dcv5fPYEMlB7HrTCP0/5H"
    "usMKm7gnqH83oDsAAG9Lxg7H98E9Hnn9/9Mw/2T5++vhfg8JUPljzdwfsc9GpraQK9IWKh"
    "3wL6ZHcugv/eu6tcwTNijy/kJcCrdbovuKul/M35+cXF6/Ozi1c/vrx8/frlj2fJml68tG"
    "kBev/xL7C+ZwZFL/gp+lpnKQGfUq7fBOXom2I58CdcblfTPvllv/P+/devnzLz/v3HHLBf"
    "/vH5/Ydvz1+Ij4A38qIKvA11rwj59YLre5UzPifayZzvg/Jycf76VTLH4Y9Ns/r687tPn4"
    "qwlmi0zZaTig7swtJ2YVH2QLnqWDHBU5E96ov7URXPz85qKIu8VaW6KK7ltJaQABrc6ivC"
    "/I+bn37mFyNvQSr0l4xwXoVRoqf6HzuD/3/N4mAK2CJ3cipNkNOArv7ProZlwyjcfPz84f"
    "rm3edfM2v9z+9uPsCVc/HrOvfr81e5AUs6Qb99vPkrgj/Rf3398iGvCiXtbv7rBJ6JG9p0"
    "zF98jF0TKf2z/imrOkU4bD3+WeEOxr9ny96QBtrw77QY6Zy0Heo+D7V0uJXqL5XKS0amlc"
    "rSNyO0G79Wiqrw4zYD1RQZkBq4FaTgfJ3dl3oKBVxFeH+hIfHugr+RdcFVmANVHVt81f0c"
    "F7p/6umjf00fMcSrxF2dmVX85fkrE2kqfuMrx7ePP92clKwGHcB6HeHZ7AgXgrq4ZpbACm"
    "Bh9k7w9H6FQ3dcMY1DMvWW4vCqxH5Usr/87RvxcYX7I3/69k13OCDwBZL0nBoIZrAtXlqc"
    "L/K/4ICb2a66N9ypGrlNp5sZfGscc46zI9zywFMecKLVnIpzM4ruiDgd1HcZIco/x+TMre"
    "Jo61/GY8mZK/uFP37PnXv9cZLiVxC7o+L1QYz/H/m+BFcGf/4EbYWeehk9V09EY/7+4o8/"
    "Gx2tbXKmDOx0bS+ek+ozODW4bQ7glOgevSlLErgA6a5GJONUeVPDpfKm0qHyJu9OyX9VNR"
    "XFvJhVwEsU8HRhqw9sRsai+rgOPjEpP1sqjBn60JHBXFdpzH+5NRRyOSc7wPcnf2BKYR7c"
    "zNfbWCPfpYapoC/RKtNBqdYkFbdtC+VxSUJGA2BYARNqFgcB8SXDjREcTucOmlP+Hggejo"
    "1QzEgI/xTEr+UcuFwzfp24kivn8K5P+SQm8KNzha7//smLZBOG3l3/9PEj10X9NfC++KMR"
    "EmRYX4K4pn53vTvCIgdFxPdzNDlFDvO9ByLIZOrZgRQmyW8rxZsT5LC3/F5cCSXTiDnJFc"
    "mCo2hCEOMAXqHb+OwMT7g6TjheVy/O4e/JRDDClngNtBb04nwENDegyqGEQyY6krwxSaLj"
    "d4vo0puaNDbxA7D7+B9eKNlrAi64OKERvIF8Rf7DGq1CyjHzheYewAsmd5tjPhBU9icogT"
    "4O7mKOiQMQ+0CF02S3ZwzFQeT5KGkzngIdMUMIFLcTbD55TcAJN5N987WI8XUEiHz6VQKy"
    "4sOC4Gd4Id+bkTIm5ZLQpU9OoZkgUqrOYGChM6OnBBW6CuCuHFBJHZQ8RxIoTAAB6IS/vO"
    "+mpEU0WSPwE4/U2yoAYdIBARMv+YRY65G5Db4mY0CDBz7zheEsx4KBU+IKOSvsRYy/N18w"
    "M8+AZl7Ib68n4RQ+AgGixwT7EQcMHtJFaxK9RU6E7/nLTtbObSCvCPwW4op/z8xRgElJgD"
    "tpPPwdJWKCiqdSlE4hOOb3Gk/49xXyx5PvnKKkmJj8loAiXADrTn4K2Pf5zfEKr8cAYcoj"
    "TfEV0AqQ+ajIXimS346gsIr3qEmNzJiI/C2SU2z5b/5BAVjqFGBLWxH2xIq7mZN431bpUz"
    "FJd0b4jNRa1phAkRMcDDtlz7QJseKNxV+lNn/VCZ8pNTjyxKvLGob+q8tKSx8uZWEWa1RT"
    "lDNCFuRHQdaKaxOMTZlWEPfsXCiL8cV5DYwvzisxhks54hvYA00ATgSGh+55PYrVBoZVcZ"
    "mQenyzVSKV2d8isT+Q62BcDXEVwspSKtE5NtGQS6QPzUau7Qg4JAtZkuebzOpUYnjrRvc7"
    "X5nB1ZyeV+jCMrf6zNwy/S0tBjwvbge7/4OdOjlaDXYqbge7z4OtHaQtBtoUtYPc50Ge+H"
    "Taepizwnag+zzQ+qyooX/TkBoQHXjf7k0a3tEoaqsj5cXth9bnD02eZheH+YZ8rwrqTiQG"
    "4F7dNJQf/nmTGcVCIH0ykp++fvmLbp6Prs8ZnfnT/WYLXKm4XenarnQZTkUjT0tecACfwq"
    "694Ips0gRmQ+SgAHeG6mUd7/dltff7suD9NmgZLfbqnPRetup9ng8PaacWNJeGvvdExnrc"
    "a3jc80SiFh9UWRdWAe7zZ5Uwv5psTBkhuzWVb00288XT/rJMvmFNBqApsiOz5viIgOYGJc"
    "mzzUDNSQ3IXNxVjI6YhkWEG8eP/Ootie8F5Fr3d1Szt24QifnR1ojO0dOxA3zrBsz3bPbW"
    "BTb34W4RMZ9NIG0j5ssj5s1ZylV4siVYMlDpC+9oqCAt6EM3IOmFcqhAzUJC/r0tVL+ITo"
    "YKEeRpH4dEJC3dEqhPvKtvsqehorWIt16ePsfDXZhoHE3o9+3w+Zr0MQztIktJ50BsOX9+"
    "5W2HOn9UbOvWCK0XA1aRFEgdLdoKrIGv2yKFMV5si5XsZagg6cTlAfbCbXe5v5t9DRUwFZ"
    "+/JVTfZC9DBYkFlG6tg1+LTgYLUUSW2wLEuxgsPPEk6XxbmIyuhgoXnIVuh9IN7+Gz5DoN"
    "FiRvQVxN6NpyUt1AX08Ar7ADnI4wIK4Sn0Z5mFIoXRJhz2djIAFVA/o1IDeU/+dxWH+W/f"
    "2muhsQuI3zVgmnb2XuKu0Sfix/1ThxQrdKYvWbKAQIRyTonpAlZFNaeFCXcEJjSIQqb/JW"
    "JomSuVIDkW+HEcJ0QcffVCockY9JPI8qx0j8mc675ETke+RA2UXe6z3k2xHVD+9iYUNfyf"
    "KDaBlHOiXVioYuk8l0qLhjKIo0epVJWDcl0cnkMLN5bHp2ygrXq/PYfC9ZeKqZ57r9ICL2"
    "9808h2+3vKJVNc3JlBleSHn3jCeBF1/4SvST6hqFGaGtqhT2DO0N6O6mPqTlmz1pvtlhqr"
    "L07KOzOaH7iuoGvplNWFyXElUnYfFBa7P0bDmoi+t2pVkaOSBaGdQJQajSqDYpRI8a1kvV"
    "uL1x/TUgCOhPuQzR6BskG4Z8s5DPGQnjlm9hxH2LBE1SXlv6fCiQx03eJN2xyCMts/5yg9"
    "vFa5lsWp+xeq4z4sa1FkQRpSOde1gnYl5Bfi3I4DvzwoXM4AsGOjylK5LsQh5hruYwPr5c"
    "qZd5pVNzHCa8K3I2e9EIqYb8rgyveddr002w4t36fPcuS3GsgJDizPkBbjoL6cJIkyRy7I"
    "qgszSLsOp5jl00ISRJvC1TWknsriDZbhy4FFwJMm0wgjmm2nohwDMl1ofwlHwIYmq1iDQo"
    "yFnlryTegLaBNidlFcCyHBvZFbGFwVrSgw007LN5aqw4jVNHF0WtO+5xd1yyEDXFuyA4CI"
    "/zruHmym6ZEVuvCloiPECou895nJoFDfblrJDVd4q7cqAOZuseSOn2A8j+Yo+jDr1KDO44"
    "atsTkEns+ZEXsFO47SFOQHZySpU6YJpM/azU8CZ/91ukRKw5xgdfzzvEtB6om1AtwDrB0X"
    "ReqndUA2vK7Gjq7tWlteNEaeDiHNNZA83OkBhMTafuTjAtLeBJ+13sCfYuvipxqtQ4FY2W"
    "sgZoiqrlBRyAF2BORMsM2IRs7kPvFTfAjDgoIQbkAhKqWQFmJMQ2RaP18ficohUOIlGpdo"
    "klHx7OzKHwcpArlhzRU3QzJyikK1ndlsK5uKxATHCYFCTmTYE6oB615iG3PYve51m01TSt"
    "ptkDTfPov7GCRtRkd3lce9IRbTvXnQ46EF1qTt3t2L9Q36erfyzLtuvk2sa9eiZajePllo"
    "FxfCeG4vNz/EDQdI4D/riSfkeSWvZi4/UYcgSvzIHLGDm8sRc4bwV1TwbSwdYtY9wwBLGh"
    "KeU9CP7eFxrwR6IhMNfIYhmtEcQwjZIa87qx5AGWsOnEop++8qm4ObDqkMORwWtH3hU4dm"
    "kjcYU5aBV6EdkUVvevE9GfmPvwiie/W/3hkPqDHoy6jtV09IZ3aL6DMsxiihfgvV5g368+"
    "NNdCQ/ICXZy/fpVMXvhj07y9/vzu06eiA8hj47LjlY3lCBKZduUI+mlBl2HWYVECsZg3WR"
    "QSAXtK+PgpIWzH4zAu4rs5ClmJHOs54b7JHgKyssLhj6BcWi3comygvJWp1KFaL1PTlin1"
    "SdLaDSp9mh23lT7/M9d2EQ24Su1N50lii2cMLbHnIpVyD4WQo5B3G9IFcrjRF0awG3GtPh"
    "gJrd/Fa9DwQxLFYQBqdcCVd2USLGQ0ThxEnu/ouJusgPDTgZMPPH/EHUnxmdT96ZIESL7m"
    "KYTWgIS8u+oL2ooepjQWOTP4j7dB8uhxwLX8O4j9Udk4fD7zmfhnIOwLl7+o8idCMJK4Ey"
    "J8qruI4JDjEfL7wlPIyB911wQoIe35/JbajrlXsUD8f/wR4I2ulFMSDCZ4XAymj7BPkCMi"
    "iBzhoDT7HaXPpARlx4AoI/4DsX7MPtoh/OOI4opCbY8zeVPpAVolb2ooIG8q9Y83efVDf5"
    "ENJrEpYskehYqOel0vIgru93JIM0KbPO9HOH03oAc+8wL1iG9wTaBLBLaErWdmRzPU0v28"
    "CXRZqSc97YT60MTGTQQGwLzPbjAva5E2X24gbb4skjZdMvXctgeTWWEbY9jrE0h7Av20x7"
    "8fJ9AH5md3rFPqBbAp2TGV60xXP7Qt1DGyyr/RMIwxI2Qn7HGySI+VClEyfTtAttOCHn2E"
    "NvvR1sA2u3haiu4mcAsbVK9IumY1tpIDglyxtupTgkKBuJYkXegnYdUi5kX8P/yzv5J/8o"
    "dDjsyOJfztExBk6TW5RgD9xrvjD+KgiPg+QxQc1wg8qggvcVg3kXWlX7theOg2caE9823v"
    "KoSx2t0tR7LREXsiMUAX96vLGpC/uqxEHC7ZCDxrlR6BVXp0xtOxafm9VJcaM573piqp2j"
    "0/0eW6TFUyL29UlRSBmUOx9LbgVbxLmNBAPACWdASEB1lSJFLVRQKXSaKAJEtgSED6QEIm"
    "EpBC7Q/Gf1muR+JfAY28qWREr5QGtkarkEZEECzeoZAs/TWETXmRjIbi/1S8iLTXZ0yrYR"
    "ValuA16xHmChoRtodGBfJ7bsMveO/dPRWKwZvz84uL1+dnF69+fHn5+vXLH8+SVat4adPy"
    "9f7jX2AFy2xBtQjR5dvGpiEwhIa0b+xlKEzKXvGraTQMFR3YIWk9JHLxLBmFTZTrVKgd57"
    "oV9MkvR8u6tibL0zZZ2q56+1nshqoJZHhcs1kzi9EUGdIusyuDcZEWCt3SYuy8TGsfTzCy"
    "X3aNEwymDx32dHjRt+lbF1jzu+2XNR6XF/EUv4822t/xNnU73yER15meUSRVN1RKEZEXJK"
    "BoQaHOyOwtckRJT0fY1CnnHgsq/4KrhhHCPrfPN5jLpkskiSoVvdqYYBsTfMA9cMcxwXKK"
    "N4A3ERgc87T7/MPWiHraRpQ99+lqh7DnPoM+9/k6mwlNrKBqygsbdU0KTdorm9d0QWQ6Oq"
    "5YTuL1KXKWoQfZbrjuKCvG0xDxoY5EdTpnGochCaZrZySDaNlYNw/QjXL5omu4oBVRLxJl"
    "6ED/lGc8S1GzjXF5VV7NScvgiQEk4Ug8DUExI664yHt33DgUxz9jF7LbvIVyeGZ8LBxCMa"
    "4U42ANobnsFEGen9sASs/jNcCFnMl6POWj5aApDqB/ESCsSs1NDeUZJ0X1+C0ePJeEomQd"
    "iVC8fCuPrhwWTwDcCeHPzyEhK8i0w4g/uw2g7N8aXZyJ51Al9fhTAFBwNwEPAO1NoziUUP"
    "M7zmlEn/Hmng9W5khkDdRtxlBuz4FafExq9gnWEPkbUP6e93wZVrHBLJIRuhwJsBH4rTiu"
    "AfMFfCpOF55IFv7jTyTpSz4O7mIoUshn4u0JCW5PxD8iL/IJ/Ps2Pj87fzVCt+a8Si/8+a"
    "eN5u2hBSGGr4mKmwgMjk72qo6K+6paxX1VElmVPlYB4ursFjmxAdgS+04pcs/fsnxSPx6h"
    "rmX3CLtBFc+ib17oYor/WGOG/1g5wX/Mz2+9RTfxwxsiNuilLOil/BR3w6lSIjIkg2jPJ0"
    "pacW3kSzNkhuhOq+NNq3amFdaK1BxodmxnStkVo+QwNLE0SpaNTeSPrOChCSC1jdJDEj+U"
    "hdgQaEPKolwnqaFpyjdYLApyQ9oQu9MwpM+gyU5niAwwbeTLl3WiiF6+rI4igmulIAvHTM"
    "PVIi9ql4waS4bpwSriXV3PMi+3VUnLnk3zDcjvpHYlv+6VuzqqTRdDxC7WJfPaY2M8jbyH"
    "psTejNweVxDtvTsqam/h/Kz6nMdQBUOK3SlW0ca5oVGyv/ztG5GLS/XB2nvdz9EuMIWjte"
    "yqII9KtkTpV9nLsDHKxK9vjZURNn9ki2glZjs9ZY2jCf1+UnbMKq+MNp6zpm22PGeF47tF"
    "zCIUEjydI8avTKi7vkIOxyPi46oOBGXoBtQUEXkFnmcrg8irzPlBRNNBzgEZfqccyuKs9R"
    "tdsfRsVeY2UNcdebzIX9ODw8qx58pjQTg3vAtpvITzSTnNnKRcSfJM8HxAhHp7GzgMg6zK"
    "KKwDBguRgIqPGKmECuKhVeqEGfRCXC9iSTfqNooByX+EEiuySgsXzeVeiFYU+ZTeiwNqeH"
    "4NnEjEIIqrKWBFumaOyW0AGR/gZlCUxSMuwrOIhPyRV4Tc1zzF/OMknXdG0lsz/Cz0aOhF"
    "wn0IQYf8/8j3Zaj946pLNRfVpNFf+olozOeZ+ONPG6BoAxT7upgfyJ8vP+kmpqAhYq3A9l"
    "Yg8/xS4De7ohOhQ3s7em+s5A4Lky2kYHE/ftJtiu9vrbnIQ36x9eLSRcUiQ9dp4hrNie3I"
    "PXo4Ukz3pPrjqx9wsiSBC5DtBfGOiwjgKAI1tsk5iimyv3XhbLcKSGcuOW4/jCdkRsuOUB"
    "6NW8gK27iFI4xbOGDwd89Uy8Oo9seRkG9PYVndb88kDGnYBN1EYHDgdphf0oa92e1Dc2aD"
    "qN3gG5K2zkafh/gwkY09G9Cu1W5xBNBY6TKlBoTqnlUufT7ZrBJDRmhA4B99gYuBwwpHjo"
    "0XCkNoR5gO9fzrsGm5BjiXexXO3zN8u4zmP2Q6riOFtUY2rkOXwDlSZBuXwFmmjLhtsR0a"
    "t66AbUYTrbMa4LJNbMeZD/ulQdReEVK9qQawwhzrANmUkjfMGWuarY1z0WThrqiS1YRQOj"
    "S0s5Ej3oJDpA5ntmTe3kBfXX7x/YBrl7TbX3kvJyWkW/H7aBPlFhIFbZPZSOYCMtIMRZLE"
    "qvJpQlYikQBoRsO3Ih9OzJsqmima05WUB1asT2aRYNR+hDSc0BSS+gBTFfim8rhXEG1pHM"
    "m8SKKevCOT+MwpxwnFS0hqBH8LRq5DAle0OUXOhNzFwRhrpi0JxNPMvJBFQFUVj8/vC5U0"
    "4oBPNkRnsxFyZl7gsbk4LHCkWACPAw3hgZHKOySSEK0grRF9ICG/Hdzf5atR9pbwNpAQ6D"
    "bQVF1P4QMdRviet4EZ0YYem1HWt6TCwqdtdK1g3B+79qlQa3eWkOgQOUV6ypntziOml5wi"
    "qHDkVOmaSYU2HTgd7U5XBh4cIOVPHtQa0gA7Q+QpI6d3rhaHnaaoPe3s82mnoWe0GOectB"
    "3qPg+1qRq2GOu8uB3sPg+2JSo98fG3+bl3ceZ/ICrF8IzIXh2T9m3adnlOWsfTDL6x7Xyn"
    "4PD7B9vZVtAPv2mN47uvAbmh/D+dH971awXo9OyuW3c0zMIKj7SaoJud0mP9MbSs7+R7ga"
    "qpDL09Y2jusYiGkAICL8DFm6Zc8CLEd3RVB5kg7QhTrmzlmh5BBvbzF+cvkkrMMnMCpfdo"
    "6eOpzLzvBPFiQkJHepFZend4HIZmIV2gF9Jjze8uJxE8pRdd8baTOIq4ljXFYegRlvi+VX"
    "HmBf8pIN/5kzBVsDmgt0GEl2iB74nI0XCKHBevs/5m7dtOn1QmhoAUEGQlM9lzIS4qczqM"
    "jVQTkBKCzuSDiOMrcV9+U5kUIqmbdYoU4LoiVhy48OQKBUCMdw6pOarrY4lBlxNUgmirYh"
    "3UhawGoT6wqYDVWUt01uPKpr5LYDPhQS/qRAe9qA4OelGIDZLLexHq6wX2/epw3URqSLO3"
    "k5h+XMJ8qPbaq+Zbeuz7hmczl31IMCs766iO/0slbABgnQDARFcpsZc2ENQzYgOiSu+Zoy"
    "7Vu3ZOzYysdV732nlpnddPevwn5Xl8KlfXSUUCn6NWoTp0WicGbm2PdSJhEX3cYb1UbMet"
    "mfyymyMDt74vMJlUNbjmZaznncXzHCukybrXq4qn2qld6oVN/N2bvLBpzulWTtjPXM9b5w"
    "jBqrom/x1oryqvrueeZryym2qiCjfr1yClAuMAifqsMqEvixfQXoitgivw7S7oA3hOKSQA"
    "lq5X5YsECboirqoeKouZIhGdhUIypaHLr80xuw0ceEZJNganJzdxEbCF595Upv1diDedcp"
    "BPTS40+I75QzKinaiiLKsABPi+ExrfzYHz7NAlCcb3RHpub+OzMzyReF2JV4NfJhOORuT5"
    "6vlcMvVcIl9Hfi5XwlcMPSWFVeG9RP5jBT40Fh3CPVk8WXhRpKjNpsdYD5UQASQIH2YxVB"
    "CnojMGi7qzTNCh3wrfMUk96mKARWPBw/bES6qO0gTEZEVYpEdLX2ZA1pbWsEQEpi4TzwG/"
    "6UqyExo9E0MsC6yOtIyjmOD8qRTJWjCr+XrkgpMaYGNJquQs6Rr5BMNMccRPY/hJQCPo5G"
    "IU4VYwo7jcKfooHN0OTCDe5jbQhXL5rPCJonbzlWPmhQvi6nnHR0hONgGVxIZpwMW5giwa"
    "yyfYc0agmq6Zj1rdgp2Km/7w9jbQOZVDwtVcN8lzjRa8gzl/G2PEVtlpJ6sDR3S5lDOAj9"
    "BvmaK34rwA+PsAtzOd4/BOng1o6vod719X0MVrEsJF+X3gqXD8y5bw6VyljxgQ4sIzRPOe"
    "kdyNnIjyY5cbB3xmwojp8FaPPjhv8X2s198xjPZJVefot79++PZBrmP/W+xOlmv/tIr/Hl"
    "qp33H5X1setXNL1JaG2yW6VedPm/zSwzx9suVnD70cd1x+Fuqr0Nan2Kn0Hs+4RG26meQl"
    "7OE0+1Wd0+y8T9c4zX51bIm+C5rcUef51oZ4kyXElOkkc/1hteXs2e1lnaPby+qT28s8ws"
    "rMLwJcXVPEELE1RdrXFNFmZE4r2VRRRIscup5IbZ9jY6Q7rCOSuEga6R+m0OBWj50UBVa+"
    "pmYKtik1IJNw7ylME89YXTqYIfKUg7hNb3sLMkVe3PJm+sybMLzGzYc6K2wHus8DXcXzvC"
    "HfK/ahQfE8Nw3lh3/ebNZgk5H89PXLX3TzvFpbRqttap9lpXZUW+yAPp7LOi73y2qX+2UZ"
    "ubbRgYZuf9Ap3Z0P56wWYRmabYhKKFKWM8fKLTaGgrzdG/q8N6Rn6230vYywHeg+D7RlST"
    "/x8bcpPnZxRq3MoKYc9ILcgLw9nYErSIDNcDVFLKRFSEPCX4s1XAayQhbWkqSb8SR5joZF"
    "UYqSFuAiwIZV0XSpLRO1ENu8SgerPyP2qA6A/ar7Oa55WxdWcyuvgarapDrAVYWdfEs7HC"
    "bA2W29TqkUY6/qAOfrXHfDRLlkg68BdWofdAH0sAtVFWypGvhmlAIL8WMQl+lQW2QQlPkt"
    "tkwiOOhKNTqGajuIBldJrYyjtyVG31La3iAxgnC2rSGCTgakwee2gu/jbqbSDf5efzYdDV"
    "aNgr8fS3Og4dSZT+vlih3Qx9kuOl7bItVB8oa18mis/Fhp/u1j5v9KV5CHlPc3QpilcfMQ"
    "uMvmEO8MqUIdVWlNxOPKgGcv0rG4IdcAHPTciKD/IZPqlN2LjJwikP79Gt18e/fl+pcP3y"
    "BylxERs67jx10SYc9nsmNRjWtF0YqQezP3p4g15hJoArH+ZDESdyIPJBTRwxMCmUtVAPxt"
    "IEP1oT8RSC9vgJjHdcC3iKOqI6cxRHo/UP4qIKqDkp+xkYq6N3OkQvixT7GrSoGtZGh6JG"
    "PcAfAJgWB8yFB6D/HjIgkqdIuRwrE6al8mcIW8qmQKGU4L0fLrbFD8+jZwKSQY4CMGEdAU"
    "qRBt39863tm027eMfbYRwvuMEB5U2FTmSj9jpmxEto3IPoYVw0Zk7wddoRKVqMyb4kW0yJ"
    "AAtfHYh16MO47HVvpzEeBqArohYhnojRnoytJoMqMNkaHF912c15nO59Xz+bygWiQGW8ly"
    "vSlSNSto41VrxKumPoRmW2NWbkDa3J63RxpHbnvicE7aUsT7TBE2nEcthjonbYe6z0Ntow"
    "Ge+PjbaICBENaHiKmlpT4BWuqx4lqDl1qHA2XmLd+C4VO7JGg/lanN1AyTO7klUA3Jpscy"
    "OZuxM5qSD7wlAZX+OsJiUS9yDzINRhupB6rpmEHbbUqmynNxlWCdq4AB8WVR06lPGWilTJ"
    "x8g7BgA0DmfUg3TwOSUgSAsQCt08qlAYU87SQUHAbM7vk1POHmKyQF501ZkslfJmpg/J4f"
    "RacyQbrjewsvEgccjqIcMME5mBDEPF/nuWeUdxbclaVNV68i+mHODzXP4e0R+T6PyMX/F2"
    "DdkHJCte/Gh90jn2r32TzMx2qAcE5sAIcFeyhLyOGjcYmut+HAK5EY4HHXjzUQ/rES3x8L"
    "qf8o88qncfU5riFircASy9pjY7lhNzxwycgd+rxl936oLvOEam2qfJl4nBCW6WB4+aw2zV"
    "+9aLyuXDRe5xeNVH0s4r25JHRWckAHXW2rQhe8R3XMcaWyb2dk1vYp9QzwWsY4edgeIGEo"
    "fngYFkg7NcFVBFeZ8Z0Gd20wu404spb2tnhZqEOnS4fNRAUwTaxXtjcNIqLq4jl/3J4A/f"
    "6Wy9/G52fnr/50tNFNF8vE7BZxALztEocRg8b/kq1/V80T01zWkoNCb8BwD/Es0lXobgM5"
    "OzLlzDASbWSluaS4nHgNRepXvrfUHWCWn1vNqQgJAHa8Kvo3h/nO2zm3gazztpqv828Dbg"
    "Nop950SUJGg2csqeX2Fp6Ov8kaqr5NiSTli+JnKn61Z4XGdKxIt72SwGWQZ9lGBfRL0652"
    "edx7QeuYAC07QJuxTsWJ6oIThXoTxxALsCePR/eRAGpzKsJbXczDENmqmMe2zIZJ7PmRF7"
    "BTuO0hmA07qfGR7OGNPH2m0NA4qt1XsDm6ikx7w7rjYkxaOWyyvJgytlhQ+4XEC8ZS0W7q"
    "FjTlrFuwgVvwsCFgPZvu3WeT9b0HErZn4GbFLQW3zxRMvsWGEWtYpygj9JQrFWlHQgPsDJ"
    "GnjNzMCzw2b7vG5KTtEtPnJcay/J/2+POLc9qQkJ6RsUpa2cG4DZ3YQfKD9LihPqxZITtZ"
    "i7CKPF/8GQLsheUxtJXglolaiG2AysECVJZprMOW0A4uaiIPbXZhrIFt5mPvAOG/5/sbJs"
    "5la2QNtKWO1QHMA087ndFFt4i1moWE/HvbfNO/iE4GtB7n0zyobNrtERp0Ru4VDe85SFtO"
    "ot9kL0OaRbukv2W3kRISXGGfqabCZdbq9oS4mzkw19iKhExmXpVqzEhyyGI+OCHyIob07Z"
    "4xdE/WV4Lp9oD9mKS0uBG6NdLUmHQ5SarTUQGCVQfRbrpPSYvjP4rANm79j9CUxgGfS2gW"
    "0gU6e4uWmIlMr8iHfwBBTZLj4CcWLxY4XPObOHB1bKbpVU0CsiLQAZ+9rk4/K+8KPDefUh"
    "EfF10hz2XoLoQnYFSE2vkAgLgfMPFCsiSReAm4G8faeyAOYsCCE73h3C1kTl2J7yly4P00"
    "189I5ssx9VyOdeT5GVzE0ApaIFDzYK9wJcdPfkRXaaJiIPjBQwoAM+I27q6HJDQ9DxpAa4"
    "p0YrYOAOAjjFE6OxJA5dLWkIaQCu2Rg6Cn7dFSENTuW8S6mm9jiFg6X2YYumDh5JSIko9g"
    "Q56+EuHBrC77zmTLHwK8Pg98qjdb20sk7SnFBoTbHahmhO2B6hEeqCZmRdsZkBW37IleD7"
    "ZlTzzt8bcH/fa4tD+HIXWOS+schtjSkvv3Y+uygCUebKNiYLXv2qxP2DKMewYB0jKcek5X"
    "4JvVJZJGSaGzFQ1d5Zid8qeUmc286BR9ExIhQTTw10hUTeMLKXHf3gbgRb2jIiZaFjRj2s"
    "eaenml6xmaKse2PJ529K/KlSub3QdQP07WT9Ml3viVCYHEabxDWuWhzYVDGzbl75tiqLNn"
    "5d2GO2e3gy5vZP3P/QiCLsd1wIHPHSfLgmWpVMWqBtcQGSC+5y9f1gkFffmyOhYUrpWg3D"
    "R5YUZocGHmO8FZbKBFjKvrHCUCA8B3k+23iypHB6wM07sl5CD+ZuxP4kWTFSURGF46uO6L"
    "TFn3k3U/WfeTjTPpLazWq2eDIPoMba0giGqP6W79gXxjzPptsldGm72B0Ka9M/AzDchasT"
    "nBuwbvhCJqECyvkIMXwCgVLjovQAsvoCHQKCPBeoWWCt5nDOlquCPkyEfjigewVqGVi9fC"
    "53eTSqgsiJiBWw/opCrLYkAjIu63gicDYVWQYU6R67kifyIXPEXXEQ4ZuqPywbFkhvJWPl"
    "GMXK6A3pER+Can5AquBsiRP6YcV36L7ItY4mcPHW9yFjaz71KZIWlAe7btjA+5iH51jo2c"
    "2JZ5NmoMxT4ne7M8G7CcNTGOdfsBeIKypvGLs1o1LKBZpXksL+YMZL2iN0E5IzS4LIK78G"
    "laP8TT9kNM1s2M5aS9tZP7437oqVKzK//DIazkvkG8s1wBk5IwLBu5ngU1WQR75Xa4xg/E"
    "fSdiYU5KfA/m5dEmBwSDhmMjqKYdJ0kHeppVHkRFBK40uBAya1aVAJqQjhLlJj9YjCNEQZ"
    "Yyaffz7uB8SZWG9EJ+1SWhZBwxgsPpXHozIobgxQXrSZy/jtAMwlZdVcmRP+HpFDMCPzqn"
    "yIkZgZqOYFQyNKcrfjP+VNp5wazroJ+ug8PWajz0/rrjao3HllL/MF6BnUTbyaWsiHw1yS"
    "SVGMTc3jfPBNb/Buuzbj6YKMbuouesJ+FJexKmcxzctR7/jLAd/2Mcf/UJN/UoFeSsC6QG"
    "BSMBbY/Wet8wrs3CyM+wfpntJIrkWxZNdnVptNFcl43aW+q/6QN5XUSR96jMbDhsj0aIxd"
    "O5PonXx/wuibDnMxlelJzpT6jMvhRRdE/IEix3bpETf7atEd2wnNQ2haR6ZkjvxNarNqxF"
    "FrMm9kciMICjzb0bH0u3vc6cFbbZBvqmHBW27wPtLwGl/yal24u8snl3EW22CU0NhU8V3c"
    "ZnZ3jC/3t5/gL+e/FS/PdC/JeI/16K/7rw38sZtJ9MTOfxCvNth28sjEDew4iEV6KK74TM"
    "uMKDHBFl6oyAKiZCWCGNIVP+4Xjy32QaOSgivq8YaIKaFgNNbCbTKjK64LsSlEIOyEqzxx"
    "i4kiHeb6RiVqHMDATNVmxnuaBQHSmoHqAQqmp9xjbO8yB6xItXdTg7+RXTYOy8KlSkVFO8"
    "Ab6GyAB0h1yd2zolP19Vl/x8VSj5Kda3NmqCljuUV8WqCI38J9Z/+jTHvzkTyzrLbBEnGw"
    "V28N2n8ygw69Q9Xg6WQL3M1tbDscHUTpq0M7SV+1bwpiBXvwiveg7P4YI7993Pnz9+GX/8"
    "+fqHU3TNbV2gXIVkQR/4ZfDVSvcut9av0NxjEQ3Xgkglfl5IOzqiS29qFhIQPyhb2QuFt1"
    "jSrLQv2NO5nvgPa7QKaSRrFoxkZiidVUr4jAMq+2OydEFwF3OMHWBv+ZCg6oYPMiQle8ZU"
    "QqmkzXgKLLHArDwgbifYZvKaIJjBzU6Rs6BhwEEbz2kcqog0wt9OihAcJt5sUW0APA4uPJ"
    "mL1yM0WZuecoiO8+n0/q14Gz4u4HiQsW7eFGhl4oEkAOq39MluA8ahms45/PwW4p7PwbXh"
    "cNxOGQkfoPkpPBB/WOcH6Wh38Aqvx9LVoQdB1ICoeDrMDRIXw5xQA6HeE7J9QVf8YSFhWC"
    "AywaTheXLFYoKqB8O7mtOFHkIvkqnDYAilv0SOoq5aAT4Z/kITmB2+a8lzPXSEROpTapxc"
    "JSfYjZrUB6j3HX9H/Qr24ocgXhR2+GwQnpIdoFeq4+xj/eeI7itG76JWiN7Fhgi9iwJJNO"
    "Z7VFOETRmbJejxLEFaw2mCsSkzwDWiDsbVEFcirHTIku1wU4mXEuk91npJfjFBr20xNPao"
    "dVjkhW9tYWtfZ1bYnnv32qkJ5lHbgc4K24Hu80Br10BDe8KQGlBA8Z6tCdOhUcT/eoF9vz"
    "pdZk52b6PwJj8Eb7aG/eL89asEaPhjE7TXn999+lTEUrlpijBWhz4ZIluFPvVsLu878in1"
    "bBXBr05Jk5XaMiPN8YxASUaa1I/XxFrISh3U8u2xHab85O3UmKywVWP6rMZYEsbTG/8GPF"
    "3DsAkpdqeYbVsy/r3u5wgdM1VHtVnDAN+XulUaYFSbINDPhXEzPpAYbss5JPH5Qo9Yx9mM"
    "EeyfnWD0q7ckvhcMFadZSMi/t0XqF9HJQBGa0qW3LUCfZZ6an+hyPdRFm8bRhH7fDqavSR"
    "8DnEdLDsS4PHVEozp7vO0/2BEzrzej5JKpB+liVczo1mANLKV5UU8ag9pp4arzAdo6l49i"
    "ZGSSbw9RmrJ+gAgVUt21xymXXm+Iy7kRC7oFTknQ6RAh8oIHb2t7TnCFP4qehooTnk7JEn"
    "xlBwDsKBeqiCy3BoksBzudxLpLyk6fGyB0g/17ZdwNdBpF/A0tRo9h9H1sVuTeBqvvRv3v"
    "IX53cI6xreJ0A30MaC7tPLxIbXRVQUbpPvhIqJG597YMOfK94F4Gfiy4+cqS3Bt0SQJRAG"
    "rmhSyS1eghJOUUfYUS8xCkcv3Xd/9x/vKVyhCFGJmGJEJLHMoy8Vw7sKEjfQwdoeCmmGNW"
    "kqO2mmWQlRpcVq7ukz2Q70svJKzdOXRW2KZ96N2Jcy6Mom3+L2ZJJUcxxJZUYsffZsbdVb"
    "IPsQw2hTYrNCDquU04fACbb9Qy4XDJNN4juj2bwHXBzX66fcv+cUc+PBDx7GXWub46esQ4"
    "vyNj8qCPgFsmdYacDDhAoh8kGFRQPFnQoCBfBRK34cJUpG/Y1tgmD6XJgOqFtCfCg7MMz+"
    "sEXp9Xx12fP5qvWc6WRpufKWK3vke3PgFXB+uyJh9eR4NynufXZ3N29Wx1JsvydVkejG1a"
    "kdXpW/v8+jKR0IQgFzIR4QmNZcJ8uSAj3sJx+dKLIydJ47Mgiwn4UmdQtI5v6Q64V2Vyfr"
    "6CO6K4nYMWeA3dksUyWsssTeB8Hd+TdZIgSN7jGUMeZOr3fCJTG/OXEqX3eHOZXEjOtCuR"
    "Kwl+lU1mNEQET+eqm1PkQF4feNI0dxJ4cGW+qZVI/u+7Kh2QeHEXJokDLy6kQETX1xO34Z"
    "vRgtbegv44SccbJlsUi6GR6J1AY/J9ya03xkckmRRqyNXw6A/zRDTmIyr++NN6kvfpSRbz"
    "t4kTOREYXH6W81ol1M83VFA/LxZQVx9EAeBHPU6poHUd99qvlC5+bZTuVHqP3xOs9/v5pj"
    "rOJaU31QYbgSnSiZo9gO3APEj0W3rEDUl77tHn9UlpfG22oFTSDnGfh9gebT3x8e9rpvVj"
    "3hoVO6uhSy8RsZAeZ+76feJb+ySrYer6JId5f04I+wir+bn2y0caT8wXL/pKzeujjT5To+"
    "WWvlN9bAW1R5nwR3oB4jMkZAjfcZSF81L86y1yptz4Ff5n4Z4Ex6TkoMrfdRk3mdkeCKq8"
    "N51ZXrhPP3IJHYCJlpSPocob/1H4MpfYc1G8BGeuk/LsnDa+y8y3xf9rXZd92j1GG1yXyR"
    "xr4r7MCA3voPPlyzouzJcvq12YcK2gCEWt86QnwrtybxXAPuGrm/egn+S4/FuWcPxkTDZr"
    "sj/t8e+ryX50nJFsrgX+WqwhrFkhi+uRGu69pOE0tdzVXOwAWpV45lva4UAhzn6+je14M5"
    "uUTfiz71BaM5C9xNGRi3Ov9nMsZKNtomhVF8D0woij8EBCJsYaTUi0IiRIPSDg6RDOoxHC"
    "TNGrGFygwRUSBJmk/p4XgnNjgaOI34g3RzPPJ5IhpuhkUHQP6rlFgo81Qt5M07JEA1kqz6"
    "gKB84UqIkuBCeEefzlrgSXDMCTjw83gZstfTyFuzlqHYLSgGP1oto5I10x+u3ly3hBlrIG"
    "cqpY4ITw9xHtpnC7SJXzC8nSX48jqulut4HnqpKESd9GgTrAUKT74aIrzF/JLBsonwFuJv"
    "4UMKj2uv6eyjSRMtmgLN5t4HquKLzIwD8khAOqJEVRPEJc4qLnqfxk7fxQ5TXK+YbKITz5"
    "fV/OJdgmqrp2ueE3TbyBKTg7vq1hh3R4i8zLdHSLRp65TbUyBuac20uNjGoXXmao27iXMh"
    "0MsM7WRQ3/0kV1Cv28fwn2jSbeUt1+gMh2FRNi1vP8XqK43/BfKxhUqv0gwN3km/nwz5uM"
    "W6ZQpyRxzXz6+uUvunm+eEnOUxpEXlSaRLi6RIwpY2vEtK8RA9plqYuleq4bIna6t5ju2J"
    "/EiyYrdyIwOJp+92lewL5qso7o9nYNab+GVFhTjXTx6j4GFE+575rYyo5vNhKmlMW+LfbH"
    "F0myN22943N24XIqmeKbqgwnMoeuLbz7Fb/DGsP2nPtpn3PnnJENJ0BO2kahHMVQN00DVR"
    "QckA7RGbfBMkZ2geohojwGOFEtWeQJhHn0bN52GOZRsY1ZbB/Dtrh1b0HAsWUBKzk4tizg"
    "QUlKSQWJUo6SWV+imqKUr2jRiqZ0MydIdSL5LQkn6Y7KMCqs46YENwkjRvzZf5DF0qdr4u"
    "oKAIiuiGDYXCVkISHqQCkBB+g/KrGVCsYSXKOAKoaR5CkpEtSa6VRSTD+K/P6Zoj/B4T+Q"
    "mLKsI5MXpNlG8D50dhvo+gWCUuVF6LkDNB3IiDUlIkfVSFGERAIteCQFSTWTJ1me6jJ3FI"
    "hjGxHWM01zhKrpJJbesCuHaeWRbzW4Bzny3VeqsF3E2dlUbAm+L87O65zyQrNKhOXF3Elv"
    "y5PGDk4Xe7dcHOSIyx4HPG0fcVPXsC26sMl5aSip9SHNCllcH/dgLtOQnm6Cso4Q4roOoe"
    "zsquFus6UsaqDaz0ILUDPS3RS9ZV4fbfSNQMvx1kFc13TBbX7+R843kqTDhpze/FYj8GHw"
    "hgw5Ll47OtW3co5AvBPmqqiLQ5mFGyPeSjo8dJJsEcA1nfP2zgg5IpG4I0OTRMiViGbKRV"
    "bRmYjfepuLXvKK/hOZKmcV0oiAWybiuBH3NsCzCMKYIn5D6QJ0xFOHdCVfdwIwQDhazYAm"
    "/lKbfSAQRWUDb45Y794QeINLll3QvsvBV803qdzHu/qWoQrKct50ga+9iXmeCAzQvXRxXi"
    "cw6bw6Muk8b5qLNbQJvInA4Lwfl3VCky6rQ5MuC6FJYlMqgnu9wL5fbShoof3ZCC92u+he"
    "nL9+lSyz8MemhfX687tPn0oII2pTLID5qPvCkLS+iyP0XVgq45MZasu1O9mBu0paLY2d7x"
    "mxARHu9mACWFreAWh5VfycxsgOjaSTBzbzYffOsxWeVLi0wsd9WWFnPixZsW4OLqBAEGBG"
    "ZpW6t2nmoEC7sAKGpYZHZ9KphGOmMw7Fk/8m08jMJQT/lHXwnt/GZ2d4ohy4Vy/O4e/J5I"
    "cRckQZO+he5B0SqY00A0hXqxPdgZ9NVNYTTB1IuEMj8cNtIFNEx4FPmM6YxO2LICAu74as"
    "TpFKUaS8aCo3Eg4JlNtbiHRD0GkYMJEhCQfrCXXXp+hrIFowwjEKXB9wm2N2G8yw5/O+Rd"
    "AWv23k+ZCjKArXbfNEH67GnfWK7csrZvlDO3TwqMWnCb6GyOCcPN2nMSiti7Zh8pbWRGsJ"
    "bI9yoL+oVcbxxYYyji9sGcenZ/IfX/D9CVcJXRievXxWb2p8VG8qP6k3hQ/KVqUb+heFw7"
    "tG6bl0+63S6mzrFp/Enh95ATuF2x7CLb6TbDuY24iLZVnKi+qgbENkf97Ms93aFx0mmpem"
    "ZIv1yxS1C1ifFzBLVn7i43+QU6DHP+jjC9my+RaGnG+hXzPWZlvoe7aFw5zp/EbDe2CMlZ"
    "zq6EujTec6K9lomxITLl7r8hILvlkRFy1DCjUv5VlPWnJBF0Mga0VKduUBjmArT2kMVTGh"
    "tRJ/xqBrhmYhXYAK7awIuU/CrD/TQN1Y3EBRmxG0uUIET+fyueDIBotfq/nD6n5qeKGtmF"
    "ElRGIb+LzPwOdSOu9mdl85pfeoiSpd0Pv0nK7LjNbtnzQ1Wrjkyoo4bGCUpyJPGjprYz5t"
    "GzO7o9YN4cwIDWkJ31kIp0SsA/X917SnI4O4dghnZnb1Sod/R0JvOj8pUeHVlY0aPE7btN"
    "Df1U+P04as6rtP1RfK9FUWkCqH1hAZIHNnJ7lp4KNqgLBqPkB0d8Iu4XeMSn121Yelhsj+"
    "z0sPoz13djJa0BP2uZn9+f8BerCizQ=="
)
