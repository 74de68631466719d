RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "follow_ups" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "chain" VARCHAR(32) NOT NULL,
            "place" SMALLINT NOT NULL,
            "is_on" INT,
            "delay" VARCHAR(20),
            "text_ru" TEXT NOT NULL DEFAULT '',
            "text_en" TEXT NOT NULL DEFAULT '',
            CONSTRAINT "uid_follow_ups_chain_93054e" UNIQUE ("chain", "place")
        )
        """,
        """
        CREATE TABLE IF NOT EXISTS "mutes" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "chain" VARCHAR(32) NOT NULL,
            "about" VARCHAR(40) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_mutes_client__85b187" UNIQUE ("client_id", "chain", "about")
        )
        """,
        """
        CREATE TABLE IF NOT EXISTS "timed_messages" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "day" DATE NOT NULL,
            "chain" VARCHAR(32) NOT NULL,
            "about" VARCHAR(40) NOT NULL,
            "place" SMALLINT NOT NULL,
            "said_at" TIMESTAMP NOT NULL,
            "answered_at" TIMESTAMP,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "outbox_id" BIGINT REFERENCES "outbox" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_timed_messa_client__3c1bc4" UNIQUE ("client_id", "day")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_timed_messa_said_at_87151b" ON "timed_messages" ("said_at")',
        'ALTER TABLE "clients" ADD "asked_at" TIMESTAMP',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "follow_ups" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "chain" VARCHAR(32) NOT NULL,
            "place" SMALLINT NOT NULL,
            "is_on" BOOL,
            "delay" VARCHAR(20),
            "text_ru" TEXT NOT NULL DEFAULT '',
            "text_en" TEXT NOT NULL DEFAULT '',
            CONSTRAINT "uid_follow_ups_chain_93054e" UNIQUE ("chain", "place")
        )
        """,
        """
        CREATE TABLE IF NOT EXISTS "mutes" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "chain" VARCHAR(32) NOT NULL,
            "about" VARCHAR(40) NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_mutes_client__85b187" UNIQUE ("client_id", "chain", "about")
        )
        """,
        """
        CREATE TABLE IF NOT EXISTS "timed_messages" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "day" DATE NOT NULL,
            "chain" VARCHAR(32) NOT NULL,
            "about" VARCHAR(40) NOT NULL,
            "place" SMALLINT NOT NULL,
            "said_at" TIMESTAMPTZ NOT NULL,
            "answered_at" TIMESTAMPTZ,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "outbox_id" BIGINT REFERENCES "outbox" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_timed_messa_client__3c1bc4" UNIQUE ("client_id", "day")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_timed_messa_said_at_87151b" ON "timed_messages" ("said_at")',
        'ALTER TABLE "clients" ADD "asked_at" TIMESTAMPTZ',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "clients" DROP COLUMN "asked_at"',
        'DROP TABLE IF EXISTS "mutes"',
        'DROP TABLE IF EXISTS "follow_ups"',
        'DROP TABLE IF EXISTS "timed_messages"',
    ],
    "postgres": [
        'ALTER TABLE "clients" DROP COLUMN "asked_at"',
        'DROP TABLE IF EXISTS "mutes"',
        'DROP TABLE IF EXISTS "follow_ups"',
        'DROP TABLE IF EXISTS "timed_messages"',
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
    "eJztXW1z2ziS/isof5mkSuuy5dhJnKurymQyu9nNy0zsvWztekqERMjimSK0BGRFOzf//d"
    "AA+P4ikqIkisaXzFhEg+QDEGh0P939+8mc2sRlp+9ch3j85Br9fuLhORH/k7oyQCd4sYh+"
    "hx84Hruy6US2kb/hMeM+nkBXU+wyIn6yCZv4zoI71BO/ekvXhR/pRDR0vHuQf4sWxGfUQ4"
    "6H+Iyg6dLziHt65915FiPYn8wsNKOuzRA8HBugJSM+/C/Cno0WM+oJGXGd2Gjl8BmyRNen"
    "E8wI/Ghdo5tfPzpcNWHo7c27Dx8Q9dz1KXQ/8QnxRqJXhu/JyLEt2Wfwu+3cE8YtxInrot"
    "XMmcyQboocJp/VdR4JggfQzz6ZYT6QfazE/yGHIzajK/ZG3It8X5AJZ1Z4BbMH0QlFY4KY"
    "APAa3S3PzvDYJxMi8Lo+H8Lf47F4cB8t8Hou2qDz4QB5lM8EdKIf4pOwI2ilr8CbcbpwJv"
    "KF9JPKHxCdwh+OLx9UwQUXx5TDG6hXFD+s0cqnAjMXMw43FC8Y3m2GxUBQ1R+DW7nYu18K"
    "TCyA2BVvi26JS+59PP+BoaXHHReFbUaTGRUvayGG1/Bc4iHk7Wb4EcCDaxJOuJnqm/ERc+"
    "69Eebhq3hkJYYFwc/wQq4zJegZIwRZ4j1OxeR4dCaEnS4IXbjkFJox6/kA6c5gYKGzWE8h"
    "KnTlwV0FoMQO7ihe3NOYAALQiXh510aMzokaifEacWcuZrt6Ww0gTDoxKBwvxIRYq5GBj2"
    "TpOf9ekhGn90Kc+OIT+Ndv4mfHs8l3wuDP30+mDhGzFf7/hHE1NUFU/b+YCOJJ4AHhN3EF"
    "xMX08sXcFJ8ZC3rU37L+5vh6IT/XE9lYfKbyjz8GqPBucfBbuBM0XDyM5M0Sa426m/x9FM"
    "h+8PjPsiGsFuPRhLrLuRc1Xgg8qRe2dtQadU884mNOoHvuL2H5gUfSC1WwIin8oyYK+JiM"
    "TaZ46fLYcjUeRb+djEafv9yObt7fjkYnVRY4/dNE4CWwcGCphLe/h0f40/D8xcsXry6uXr"
    "wCwOGn8JeXf6hbR8AoQQnP59uTP+R1zPEoGr8IVK6/wVEeuj8694UApwQ3Ix3gGoNaA9kp"
    "pF8PhxcXL4dnF1evLl+8fHn56iyEPHupDPsfP/wZ4BcNqNjr1B4YjEeE/9Txxdcj/8rA/2"
    "6G/Xzwk1Ip7MVLVcA+M82DHyL0o705hPpkV+DP8feRS7x7PhN/Xr0owfV/3n5995e3X59d"
    "vXieBPezvjKUl5IwyzWqLsoJIQPyRpADhasOxnGZRhCn15AqCO9yFUlgfDGsgPHFsBBjuJ"
    "TEWOqxdQAOBfqH7vCsArrDs0J04VJ6mVD6Z71VIpLZ3yKxP5CrYFwMcRHCWsPP0TkodQn2"
    "yrGOSacgHwvxXWEe/hIHvfIBNh/sMgXiy5eP8Cpzxv7tKo0ipU58/vunH99/fXYu4ReNxF"
    "EiX8tgdOlPas3qSKJ/60b7O1/egSuJ9N9v3/0k4ILzXwHgOV2koLd1B6fB/xzfQJQAf/vh"
    "0/ub27effknM+Z/e3r6HK0P56zr167Or1CCFnaBvH27/guBP9M8vn99LNCnj9768Y9Tu9p"
    "9wtj3BS05HHl2NsB3HJPg5+CmrU2o7QYMBT4ubwe7+YEdGjkaDHYmbwe7yYAeGvQYDHRc1"
    "g9zlQR67dNJ4mJPCZqC7PNCBj6OmfTMm1Ypx89Aq8GHMm9S/p5w31ZHS4uZD6/KHpryw2W"
    "G+Jd8LPrJIogfm1bKhfP+P28QoBofJZ5/e/uN5YiQ/fvn856B57PD57uOXH9OHzrRXut4C"
    "lytuVrqmK12CC1DL0pIW7MGnsGsruCZJ1IE5JnJQgFtD9UUV6/eLYuv3i4z1W0xEeP9mW3"
    "VSuIWNuhng/zVdehMAFtnjU+XwPhX71X8fYtE/uv2bF+0jxZsI3/necWxsC+CvTB9yyRYS"
    "rSy6P1OfOPfe38hagvxBPBL2co3vmm73i7MgruORm6C/owL5j2ASBb9G9/fxKiT+JOaWwE"
    "C8OVH+ja9ipn/98O5WcYXGePKwwr49KgDdo5zk7BQ/arGf//aVuFi+QyHeit74WXR0hO68"
    "IrgTn/6cPrYDUjA1+wqUS7A98ol4YJanf9QB7KPo6qvqqa9ozZdbf3uflv396uiSj+n37f"
    "D5EvZxXKe0SgBpPvOWU+gX1UtfZ5EGqaVVSYPV84Vp4VMgr26LleqlryDJGSA69rDjb7uM"
    "/xrvq6+A6ZiMLaH6qnrpK0jMo/Q/206nG9lJbyHiZLEtQKKLvsIDBiQ7MFxvidMt9PVJdd"
    "VnvPwWcDpC4l8hPmA5oEMasxgkbAnJSxGUNuHYcdlohZ0cI2kA6BeP3FLxz2ZYf1L9fdPd"
    "9Qjc+XCeAneOPfGR2bo7EM6aVwpjSwPjy6b40lFo7mkUZPoNQg0Zx9MpeiBkAdGOc4Euwm"
    "NxVkMYqZu8UUGc8v+RRx6JjxghDDlchqN+0/GKMl5SPg+EDjqcEXcaxEVanHznFhrLXh/I"
    "WgaDYv9+Kc871xBB6TC0WPIgZHRFfVv2s5pReUefYFve8iScEpWDBTVWyrZm4vU6ZkEeoL"
    "J4ve85C0+xhz1o34vIhH172OHbHYmPs46fMS7TP+p8+05HiZdY+HL0k7/efPlcAnIglPY1"
    "OhOO/g+5TiXrRcfQLkEX0Cif4enJPEi6CKGD9Aw3Lt+n7fIVF2fUr+fzTcj0iDC05Z4d+6"
    "ji2lVFUBMyjUDt2ma9Y1/6JEw5s6UzPcpdc2QAV/WjJ6ZWgSM9uya0gOwNnKOObzmoimti"
    "HaxNUKhlgGh0oA5d8YWH6rizfuPBeqEbNz9cf/EIAqJBKoMT+grJgLBPZL4lJA+3Ygsj9h"
    "skKSDq2sIVQ4EcceQN0xHJPE8qK484cNt4rZJBBf4wx7YG4nAdCCJO6SDIDRQkSlpBHDES"
    "Qz11/Lm01cgDOjylDQ3nkOdHqDlMjK9Q6lXep+g4DhPeljmVHD5AuqG4K8Nr0fU6biZYiW"
    "5dsXvnpSDSQChxZj2Hm059Oo+Fg8ocQ8wR31uYaSjoeYZtNCYkTIylQncVdtfigdHSsymY"
    "EuSrzxHMMd3W8QGeCTE2hKdkQ5BTqwHZLyNnlL+s8ieU7QbQpqSMApgXS5RcERscWHN6MB"
    "FFXT6exlac2imysqLGHLfZHBcuRHXxzgj2wuK8a7iFspt3iAWY33vLeeaglQxpCYR7CHX7"
    "uZ2iY0GNfTkpZPSd7K7sacdsVYdU0L4HUW7GHXXoVaJ37qhtPSDjpeNyx2OncNtDeEB24q"
    "WKDDB1pn5Sqn+Tv/0tUiFWH+ODr+ctYloN1DJUM7COMZ/McvWOYmDjMjuauns1ae04IBxM"
    "nCM6raHZxSR6k7u6PQ+moQU8abuL8WDv4quSXqXReF0P10DKHEAjVA0v4AC8gPhENMyAMm"
    "RTH3qnuAHxiIMcYkAqIKGYFRCPhNimqFPgHp9RtMIel6WOFljx4cFnDoWRvFQxI05P0e2M"
    "IJ+u0D0FDgD4xVWFIIL9sGCQaArUAf2oFZ3cxhe9T1+00TSNptkBTfPov7GMRlRnd9msPQ"
    "URbTvXnQ46EG1qTu3t2D/Lcnl/X+Rt1+G10r1aFdwbLRdbBsaJnZj4LKjChz3xuLooXljw"
    "UG68DkOW5JVZcBkjSzR2POuNpO6pQDrYulWMG4YgNjShogfJ3/tMPfFI1AfmGpkv+BpBDN"
    "NA1dhTJRFlY8UDzGHTyUU/euVTeXNg1SFLIIPXlrorcOyiRvIKVF2EenxlYXX/OpH9ybkP"
    "r3jym9EfDqk/BINR1bAajV7/nOY7KDclp3gG3ps5dt1ip3kg1Ccr0MXw5VU4eeGPsnl78+"
    "ntx49ZA5DDRnnuldKSR6FMs0JH3TxB52HWYrkjuZjXWRRCAeMl3OwlhO145C+z+JZHIWuR"
    "Y/UT7pvsISHLK5C2AeXcqmgG5RjKWx2V2lPr4+kfczT7VHbIYuU+k5GyoSEO+gktZ4hBWW"
    "pVb1z+CXXULRUBcw/xNGMQZNE1dSQCFTtWDJ0hCmozAu0N4QX2qyarKNSha1JAtuF+dEyP"
    "3hVNoVi1rp/K/hA57PeGeftVA43t09g+O2D7PPRXZvzBuwV4Z1bNvalKMgd0jo4U5IYuVo"
    "7CBNRNvZNgLYq0ojCWVzsqpbfRo2hOIXp5+gZZMlGYJS2Vg8BbKa2WDM3FGZ8j7FKvMN42"
    "FVUb2qpkr8bSaCyNXVGG2rc0qileA95QoAeRJKayj9E0jaZ5DDuE0TR7rWl+mU6lJpZRNd"
    "WFUl2TQpPmyuYNnRNFchOK5Xi5PkXWwnfAhy50R5WHlvpIDDWXOW+sydL3iTdZW4bX1kFt"
    "kTvcrRc/Hwj0zlh5VUWduSpWZ64y6kz8sTIQF/tHUmI90Bv37ZSSC1IW8rIys6FIn1SIPd"
    "eWDZb6WqfPmEwfD6BVzp/Fx8/MirL0Zfa3kY3XOaHfhbM7I9enWd5a4JM4zjj5i3XxshET"
    "MZjmYOqwkdAwnce85XgDnyiSa8YpagRtoH8cFamoBlXAFK0zRet2gNlOD7uqdGTeaTcsKl"
    "ly3I3abHncBf/IfMk4lDSZzBATV8bUXl+LMy71uBhXxdiGIDChSwJhXBJKniVp3+oqs55L"
    "8jiQTRT5XJf6k9xymWk2zB+rSC36ukrtCgxxsTb6ELpn6Zy0BN37dLmA87iaZlbIRQ+fCZ"
    "4P7NFv7jyL2OKIbgWZZnUD7UISPwLzXZHn2SBNl+ErilxKH+QJH+4cvLLkzsiYNw0JNBA9"
    "sTsPSDpwM+DKO8RGeMohgS5aEfLQJK8r45gvmXY/hfY/36G+w6U2uc9cr2Uni56ZIvZypi"
    "h1b+UbiMuGID5DeqSk7ft4pz7pLPTFGadiIqb8SfPEUsxxc4Ev1aAjoT2qz+EvR6U/p2xH"
    "4RaSOQRuTnYZF9/fWnORhvxi68WljUCSmJZSxyaUEjN5pdJmoQwrIVKGshhvnrOR9B5tzQ"
    "vi2QDZXhB/XQHw14V4v86QQDgHNbaOBS4usr914Wy3Ckib2VlHYzKlfo6ZaCPxIylsiB9H"
    "SPzQYdm1FfukXI/STu1ZtT+OGIo98dra356J7+dVqipGNxToHbg7yVxqeINPe/sA22KzwY"
    "9JmhIrXR7iw1BDOzagbavd0gVQW+mKS/UI1T2rXKbOx244HMpNVhPWhJCBNQsrg0yo9UCN"
    "ixhIO0jL7xi+bbLyM1O3BVx7ngw4/rlWQFUvmS3g+kvUUz+RTe4uVbCNOFXbYluZnXWs2C"
    "YUogrYSuW1BWQj6lE/gY0r+bVDn5JwF2Rjr0Oc6xvaiSkJxgV7pE3ZWzIMb6GvT6qrHsG1"
    "S3phsEbm8Atjy2cxwTDOo21EMfxEPbJWzDscpG5geM1UpvgFduxTZOE5XWpKX2mQnSwtTx"
    "dE14EXze+WZ2d4rPq9lsF/8Mt4LMS54yK57yObTBxbPC6QC9VsuJbEPugprEIPBeQl9VE/"
    "JDSWHUIheLYczx3Ooyrw6frvkgCIkU8mRMAh2Y8MO3Y8C76Q8sRd3yALStVF/EUJhGwsSZ"
    "EOV+XuZUcRg5GsCJOEQ0AluMys06DgvUIEhpjJ54DfgmL0Y8p/YJA4GK2obwPjUV230IyK"
    "SQRY3HnySSHZP3x0YlDeStiAWoiiS/hBvLasXe8S/ChuZcmfRvCThEZWDJhRRuStIE+wkD"
    "OV7TtIdext1OWhT9K7jrs0UVI7NAWpnaieyTiS6ROkJrzy0GtHy+GVEOpBa1EVI4k9euoF"
    "HB7TeR52j/H5VQWQz9O+wQhluHRcbMWMqnHUZMXgMFBnWsdlWqHfdijPw7BKgtRhcYLUYS"
    "ZBqj5qZAEuDoyIiZjAiOaBERMxgwtog6UJ7/wizuDxz+7LyyrT+/KyeH7DtdSCHTvbZ5He"
    "TLJJiRumTZeZNsoU1HCok8JmoLs80MrClR3k4sxEkUQPeKn7TkoUGSHrbFZJqf7VfWk/iS"
    "iYjusgHLQ/1lokqdPaWSWCNTQrPrGdZSnWCSN2g40hI2/2hi7vDYZR/8TH32Ti3YHpPNCO"
    "x/kR0cWOibSc4VNmwZWe6Hq4xkXMhM3BVKe9qodqUshM1SysMWWo7lKQJ2og7iC7umtLw6"
    "7o1TTIOL4toTLop6e4xveaCrD6UY7AdjjA1ZMOdmxlqApwctupAHGkVbWAcs+jAzIaaAV8"
    "E1uVgXgTxHk7+xbMa51nMou74V0nQ1i2zenat/CVPNf2lhh9jbzdPcFoD4T0kqLL2S19Iz"
    "19+9LL+qbIJhw7kAQ2QVgH7jOb0ZV3jawoK09An+YzMlfk8qBYzLMYhf15kuiN2QNQzSWV"
    "XWwSMtssZIllcTb5HAM1fo3Ga905yJNH4qOZeJIxmdA5lDqUIlL1kneHv4LnZ47YbbbmXc"
    "fVOsPB7tiBcIAMB9twsLuAdutZDkyBmxPDwO7AytF2gRu1OWcBLiuXFYoYVkptVorJvHjY"
    "JYUuud3c056SNpyKTvvUDafiaY+/4VQYt39nMTXOU+M87SyuFZynVXwi+y55101las/WbG"
    "dBXMcjNxzLVSprzE40GJTasnXTEeNBqpxGpuy3aOFiKIemkn8IncYjrkqdMnEpAzVLVUYD"
    "YZn2BHsqFQr1iLJjyx+Rai0zpUhzuEchhwjxpTkcsweocwb11q5FW9FUFXUTf+vsI0zc84"
    "PsVCU2sVxn7nBp+rK0oZtJS/eYIFXOR96XQfU17x49Y4SgZHU5/SqyH2Y9NzXXO2h5lv/N"
    "wFoSoKDb967ievuxH6UV18sKDvWt4vo+ku5Tly5rVTWIJHpoCH1VAeFXhfi+SqNralG3f1"
    "R02Eht2Dn634Za1JGcKaZXo5heqE3lLxObk30kOuhf9GPZ/A0WjZeFi8bL9KIRqY9ZvG/m"
    "2HUL146kZI/M+U3LGGbMIVXOl1pl3+542bf83YkZSh63B0geFN8/9guknR7BNUUx7/AdsR"
    "dLjt0xomTD87Z8WaiirvuS51g496pPRp+9Y2XUrd/vToD0dSfk75bDs+HVH1Zw6KbzRXjs"
    "lpwy0RYqjzNo/C/V+jfdPDyaqzynkIT0FFm2j6c8yJB656nZgVYzccaGhJyyjLtso7Kgho"
    "lP5WtoLpk2JkXmgHhq1NWMSiKaR3mQwXUG8120s+48lYN0NVun3wbMBtBOv+mC+Ix6P7Aw"
    "z+gbeDrxJmvISCrLtZO1uM8j0Qlc7UPnEYVvPdZ1LD13i70Sz2YjMdkM2a5bmnaxyeNBvF"
    "ZTFTCQ7eGZsUomsuJEZJk8ZMdAadyTxaN9QmOslH0S3uIkbzGRrZK8beuqHy8dlzseO4Xb"
    "HsJVv5Pcb+EeXsvSFxfqXe631jMbHl2mzr1h3XKSzkA5rLO8xGVMEsnmC4njjZSiXdcsGJ"
    "czZsEaZsHDBgd0bLq3n2TGdR6J3zyDY1LccEq7zCkUW6zP5WE4M9IwzPlDnBAqG99ejS2M"
    "V7r+rTYk1MAuJvKUkZs6nsNmTdeYlLRZYrq8xBja+tMef3FxRmsyrBMyRknLc4ybWIAdhM"
    "Wamuq7gFUmjhDP4GHHz48ULAQ3T9RAbCIuDhZxYWor7662cuJjbwHhX9P99RPnvDWyAtpK"
    "x2oB5p7nVUvoolsED9EwF1pz6lKv86mtqP8gQNqS3fVN9dKjLWun3K7kGpnD8MososU8r8"
    "RC1JztdTsDWhZbEV8Wpw5ShA0UQWopBseXJZqD2/3A0ANZX0sa1yN2lyTifA3QXSzTRJwL"
    "phhjAeU9LAId9Kk4X+JHGbUljrYDNIESpMRGU5/O0dkbtMBMJhxDLvwPsK8U8wt+Ysv5HP"
    "trKDMNV0fxjGbJctMwe22kr0dloF1KZfAXv0aOzdC9D0/AqIwjcwEAeT9Vh3pBuHwJuJvA"
    "2nkkVlD/W2ZYS94ChDyN7ylKlvqO8qMJTB1bV/iO4yKHVnLegHcGC6GdLPodJnQD9lpYAT"
    "whboLKOsiwKq7yWBwGX1zksdmZrAcAH2EAztmRAKqWtpo+9khojw72YNoerX9d775ZrIvJ"
    "JDERw1VLDEMbFJOUEpHzEZSk2soR7s3qsu8EfuIhwKTxKKZ6vbU9R9KY4EsQbuYtTAgbb+"
    "ERegvDY0XTGZAUN9SATg+2oQY87fE3XmzjC+yOpb+KL7BSmjBTGGTvduygREiOBTtWPaTY"
    "dh0vVNIwRnkK0b8qVnhGV2CbFb14bEr8QVg8YkV9WxtmJ+IpVdouh5+ir1LCJ4h67hrJQh"
    "RiISW2tlMrV6rKKQZWVWWZVQbnB7G8ehB8PJkFQcVwZUwgyZe4GS0yuKZCd2NHxN/K4n2T"
    "fl1TtKJjW8GgxMpbHEebj2uPY2dbzrcEH3+uIlMMbkykh/gOLy+rRBNeXhaHE8K1HJTr5r"
    "9LCPUuUnknOMttKotxcRGFUKAH+JadsHpWQqFzS8hBrLrYHS/ndVaUUKB/GcUuhhVWk4th"
    "cUWWYSbxgTHyGCOPMfKYUIWuwmpsZ4ZH32VoK/Hoi+2Su7S63RDO1StmrG7BpUGZ1Y2pRs"
    "2tbt901dcws57oMUjLPxHXBogtJzOEFbdxkSxBq8xyQeFYNKaKtcgpeiBkAdxThzPiTrcl"
    "LNbMMbRNdqGOmbN2kq692Lwl2b91jq2hgDm21j62LhdbFJ5LChsvfdcU+IxOdKD9xaP0Py"
    "R3e1FXyncX2WYbl45PV7AN3C3PzvBY/PtieA7/XlzKfy/kv0T++0L+a8O/L6bQfjyO541d"
    "YbHtiI0FKq64Yhb71zK165hMhbqDLOnOsaAIOZWuH6D/M+X6Ycvx/5IJtxAnrqvLnEOEwG"
    "LJoTC5CkdgdC52JciP65FVULacgYMJLPgD7RyC3CPgbKrmDgps//oBMj4h47kxnpuD6BHn"
    "VxX0iPP0ihnpEXAplaZQT/Ea+MZEeqA7pJKfVskDeVWcB/IqkwdSrm9N1IRA7lCWP6MiGC"
    "KfGf+N4z9e1zNEjpsHjXXtMzaZfbqKqrHrHsCuO84xde0so8Sxghoul90y5krU887awXCU"
    "HLXDJlvUdwGipK6VKougPoPnsMGc+/anTx8+jz78dPP8FN2Isy5QIH0yp4/iMthqlXlXnN"
    "av0cxhnPprpGqkiJ/n6hzN6cKZxAPw5Q/6rOz40lqs6JiBLdgJSJWySsrKp1zF+g8UBXMl"
    "js0y5l/VaVH9MRXy790vBcZQQcZ1gdh5KwYZyLw/MM3cDNuMJjPKiBeP2I+KsqhrMowebn"
    "aKrDn1oQzOaEaXvnwT8RTi7ZQIwX5ozZZR+mBxsOHJbLweoPE6bikXjzJx6eThjXwbMS5g"
    "eBB38CiHSrD6gRQA+rfoye48JqCazAT84hbynjnFZOGBxMNaz5Wh3cIrvB4pU0cwCDJ3Qs"
    "HTYXEgsTHMCT0Q+j2BJQtdmTwCHbRTcD3Ta7OZUoLtaDFdgHrPZCafFtVw2VxwIZDtodGo"
    "ZbrvYWswd8hWdH5RxasnWhWb4y4ytXKWYgupi3BcxtDyNtPyAgWkDsZxmR6uEVUwLoa4EG"
    "Gt4uVsh2WZS3KkD10jpLJCX9vg1WLuElmcoKkpMils3NKdtjnC6aXpQCeFzUB3eaCDk3vN"
    "80RMqkdM1z2fJuL2hiz+5TXB07J7G4XX6SF4vTXsTcuAJ84MyoqShbE4q1ZMxFRoa54+Kz"
    "I8ZcEvLtWTlHrK1Xq0qbXZVpsUNlttl7da48d/euNfg+qZ2MvydrI6+U2U6/QzPeLlszyf"
    "OSx7rWD0i7MgruP1FSeTGH8DQDaZOLZYWHX4yrZ5hfoWL5U8LOIH4o1g+TJwVYDLpKrajF"
    "EsjKA5RFG8wpGZyCtB5HiPztYKgaSZfJA99RUnPJmQBejIBwDsKD89ThZbg0QWfZ1OcI7K"
    "S9NeB59b6KNH02fnDDn9wRXx5KLvcQNbLr4GNGTNiUPBg+KMzYXaw8LwMajMAZFeaOr4jK"
    "tEhMCqOkVfILsg8Kxu/vL2T8PLKx3kjBgRp3eOFthXKQXFKmXoVV2kV1FQb2eYzer47ZNS"
    "vQssbz9eiXxfQAmrZnawpLCJXOqcxStFNWoaws6MUfsohtgYtc34wxDWDVLLyJnIqhyGgF"
    "wG60KbFOoRPWNnAWvhXMyibMKr0jFr6Q+3QtyanpF7RLdjE7gquMlPt2sBbPfk/SORz553"
    "Og+uDjYczu/JiDwGroOGeckgAgt7SPaDpCswrI0KIVdI3uYaSsvK0K4tD9vkMTeetVrYRy"
    "jcu5PhsEpwwrA4NmG4MeWYmi21Nr+4iNn6Nm59Eq4W1uXAi34T9HdcKFddn+Ozq2OrM1nk"
    "r8vKQF+2ImsvQPMUkSoWdkyQDcG0eEyXPFbtGokWli2WXsytMBJ1TuZjsKVOkSXttRaYV1"
    "V+SbGCWzLjvYXmeA3dkvmCr1WgcWlF7dVMFYkhCF4qKDCeLKEdVs2WTabUV4XPVTenyOLU"
    "hfNoLPwXLLgqZHol81e6tq5fLl/chkliwYtLKRCBK9BUVzcX+1PlLShRCkYAw5dyaBR6ph"
    "RMp1bVso2roMRDsRG5TyUe0lpCNTWhTE/IxDDqDyID8EaLUyRoTMedtitFi18TpTuS3uP3"
    "BOv9fr6pluOtg021xkYQF2lFze7BdhB3JLoNLeIxSeP36PL6pDW+JltQJGmGuMtDbFxbT3"
    "z8u5os8Ji3Rs3OqmnSC0UMpMeZfnGf+Fb2ZNXMvhim4euOh7CLsMY/107ZSIGMa39SdR1P"
    "cmylieuDMpspbNn2SJeIbG48vQkLC0iDYuDBiuyMYCwVt5JJ+kRDhiwbr63ibH7KvIlVzj"
    "+wegbWR2k7ncxEe2uALGmhtVTawIWLJ0TmI9TpCPVbgWkWUg++Ec09tiI+SZhFJa9VP67i"
    "waoUjtRHXOBG7DsPTznxRTtxQxWEZgV5JNXrjgGGGiUTxEuVl85m2LH3aiYty5DRM0vpXj"
    "JjFNtTYewz8BcnF9DNt8wqcETmvZy0AvJrr2OCDgV6mHys/Qxvcg2tA28o0DsLf1ulx2KB"
    "k7ApZcEtz4gTCu2PSXi+20W3jbw4waaYAXNzurZI0pgvjtB8EVPbGox+StpYKrs81J21VB"
    "0dVSqbOqN2bryEWI8oaHs4AhybVauTHLW6Zq2iDDG1ke1bmpg0sIkPu3OWLf+kwKTlb7Zl"
    "+a3ZsBQVcAYmICitMRGdxOh/b9DKdzgH85EXmLA8hpWGp4OlJ3jJSKo6p6NLcyrKnSIYPl"
    "N1Q3UemuvzoaoL+nyALMkPhO6hTqMqOwJmqDgNMKz0KSmL8KDQM1QNhR/uBM5iIojWLmFM"
    "31acLzyP2KIbsjpFlvrMtBVNcxiheMZqRucgMYFOfY8NkDMVjdZjaq8hRFy2YERg5Nku4D"
    "bD7M6bYscVfa8wQKCrmPiE+2uA7bjIg8Yqti+rmClbukMDjylbuuM0ALmEs5LJm0s2O/4o"
    "mvNK/NjzEn7sueHHPr0j/xHyY4VKaMPw7OWzel3ho3pd+Em9znxQhu7X9y8K+/e10scH7b"
    "fKHb+tWXy8dFzueOwUbnsIs/huUsqLM+J8kZdctPBkERfZnzXzbLfni9ZMmcFRssH6FRc1"
    "C1iXFzDDV37i438QL9DmD/rYuLWHpit3bInsHV25WzO2L2zljs3ao2crf6P+AzDGcrw6wa"
    "VBmV9npRptkwHXxmvwymA0oXOxWREb6Yz2YSn1gAKs66uTtSYl28qBI9nKE7oUYyJba/Ef"
    "GHTN0NSnc1ChrRUhD2FGh0/U0zeWN9DUZgRtrlWyBnkZXDZY/lrMH9b308MLbeWMyiESm/"
    "QI+0yPkEvnLWf35VN6j5qo0ga9L5jTVZnRQfsnTY2WJjmaQ44uYZRHIk8aOnPGfNpnzOSO"
    "WnFbTAr1aQnf1aFoEdX82VJ9r149qGsQV9Xgk7OrUzr8W+I7k9lJjgqvr5Rq8Dhq00B/1z"
    "+ZGhPdUn0fic+cPN2jmPkQE+khc2d4eVnBVStaFecHg2spB9JiUQdh3byH6O6EXSLuyHNt"
    "dsXO0pjI/v2lh9GeW/OMZvSEfW5mf/w/2+dG5g=="
)
