RUN_IN_TRANSACTION = True

# Written by hand, for both databases: a confirmed payment for which nothing was sent or handed over is owed a program.
FILL = """
UPDATE "payments" SET "owed" = true WHERE "status" = 'confirmed'
    AND NOT EXISTS (
        SELECT 1 FROM "programs"
        WHERE "programs"."payment_id" = "payments"."id" AND "programs"."status" NOT IN ('draft', 'withdrawn')
    )
    AND EXISTS (SELECT 1 FROM "clients" WHERE "clients"."id" = "payments"."client_id" AND "forgotten_at" IS NULL)
"""

UP = {
    "sqlite": [
        'ALTER TABLE "payments" ADD "owed" INT NOT NULL DEFAULT 0',
        'CREATE INDEX IF NOT EXISTS "idx_payments_owed" ON "payments" ("id") WHERE owed = true',
        FILL,
    ],
    "postgres": [
        'ALTER TABLE "payments" ADD "owed" BOOL NOT NULL DEFAULT False',
        'CREATE INDEX IF NOT EXISTS "idx_payments_owed" ON "payments" ("id") WHERE owed = true',
        FILL,
        # Without it PostgreSQL takes half of all payments for owed, and reads them all, until very many have changed.
        'ANALYZE "payments" ("owed")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_payments_owed"',
        'ALTER TABLE "payments" DROP COLUMN "owed"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_payments_owed"',
        'ALTER TABLE "payments" DROP COLUMN "owed"',
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
    "eJztXW1z2ziS/isof5mkSuuy5dhJnLurymQyO7nNy2zsvWztekqERMjimSK0BGRFOzf//d"
    "AA+P4ikqIkisYXJyLRIPngrdF4uvv3kzm1ictO37kO8fjJNfr9xMNzIv6TujNAJ3ixiK7D"
    "BY7Hriw6kWXkNTxm3McTqGqKXUbEJZuwie8suEM9cdVbui5cpBNR0PHuQf4tWhCfUQ85Hu"
    "IzgqZLzyPu6Z1351mMYH8ys9CMujZD8HJsgJaM+PBfhD0bLWbUEzLiPrHRyuEzZImqTyeY"
    "EbhoXaObv350uCrC0Nubdx8+IOq561OofuIT4o1ErQzfk5FjW7LO4Lrt3BPGLcSJ66LVzJ"
    "nMkC6KHCbf1XUeCYIX0O8+mWE+kHWsxP+QwxGb0RV7I55Fvi/IhDMrvIPZg6iEojFBTAB4"
    "je6WZ2d47JMJEXhdnw/h93gsXtxHC7yeizLofDhAHuUzAZ2oh/gkrAhK6TvwZZwunIn8IP"
    "2m8gKiU/jh+PJFFVxwc0w5fIH6RHFhjVY+FZi5mHF4oPjA8GkzLBqCqvoYPMrF3v1SYGIB"
    "xK74WnRLXHLv4/kPDC097rgoLDOazKj4WAsxvIb3Ei8hHzfDjwAe3JNwwsNU3YyPmHPvjT"
    "APP8UjK9EsCC7DB7nOlKBnjBBkie84FZ3j0ZkQdrogdOGSUyjGrOcDpCuDhoXKYjWFqNCV"
    "B08VgBI7eKL4cE9jAghAJeLjXRsxOieqJcZrxJ256O3qazWA0OlEo3C8EB1irVoGBsnSc/"
    "61JCNO74U48cUQ+Odv4rLj2eQ7YfDz95OpQ0Rvhf+fMK66Joiq/4uOIN4EXhCuiTsgLrqX"
    "L/qmGGYsqFGPZT3m+Hohh+uJLCyGqfzxxwAVPi0OfgtPgoKLh5F8WGKuUU+T10eB7AeP/y"
    "wLwmwxHk2ou5x7UeGFwJN6YWlHzVH3xCM+5gSq5/4Sph94JT1RBTOSwj8qooCPydhkipcu"
    "j01X41F07WQ0+vzldnTz/nY0OqkywelLE4GXwMKBqRK+/h5e4U/D8xcvX7y6uHrxCgCHS+"
    "GVl3+oR0fAKEEJz+fbkz/kfczxKGq/CFSux+AoD90fnftCgFOCm5EOcI1BrYHsFNKvh8OL"
    "i5fDs4urV5cvXr68fHUWQp69VYb9jx/+DPCLAlSsdWoNDNojwn/q+GL0yF8Z+N/NsJ8Pfl"
    "Iqhb34qArYZ7p5cCFCP1qbQ6hPdgX+HH8fucS75zPx8+pFCa7/8/bru1/efn129eJ5EtzP"
    "+s5Q3krCLOeouignhAzIG0EOFK46GMdlGkGcnkOqILzLWSSB8cWwAsYXw0KM4VYSY6nH1g"
    "E4FOgfusOzCugOzwrRhVvpaULpn/VmiUhmf5PE/kCugnExxEUIaw0/R+eg1CXYK8c6Jp2C"
    "fCzEd4V5eCUOeuUNbD7YZQrEly8f4VPmjP3LVRpFSp34/LdPP77/+uxcwi8Kia1EvpbB6N"
    "Kf1OrVkUT/5o32V768DVcS6b/dvvtJwAX7vwLAc6pIQW/rCk6D/xxfQ5QAf/vh0/ub27ef"
    "fk30+Z/e3r6HO0N5dZ26+uwq1UhhJejbh9tfEPxE//jy+b1EkzJ+78snRuVu/wF72xO85H"
    "Tk0dUI23FMgsvBpaxOqe0EDRo8LW4au/uNHRk5GjV2JG4au8uNHRj2GjR0XNQ0cpcbeezS"
    "SeNmTgqbhu5yQwdnHDXtmzGpVoybh1aBD2PepP495bypjpQWNwOtywNNncJmm/mWfC8YZJ"
    "FED8yrZU35/u+3iVYMNpPPPr39+/NES3788vnPQfHY5vPdxy8/pjed6VPpehNcrriZ6ZrO"
    "dAkuQC1LS1qwB0Nh11ZwTZKoA3NM5KAAt4bqiyrW7xfF1u8XGeu36Ijw/c2W6qRwCwt1M8"
    "D/Y7r0JgAsssen6sD7VKxX/3WISf/o1m9etI4ULyJ852vHsbEtgL8yfcglW0i0suj+TH3i"
    "3Ht/IWsJ8gfxStjLNb5rut2vzoK4jkdugvqOCuQ/gk4UXI2e7+NVSPxJ9C2Bgfhyos43vo"
    "qe/vXDu1vFFRrjycMK+/aoAHSPcpKzUvyoxX7+y1fiYvkNhXgreuNnUdERHucVwZ0Y+nP6"
    "2A5IQdfsK1AuwfbIJ+KFWZ7+UQewj6Kqr6qmvqI1X2499j4t+zvq6JKP6fft8PkS1nFcu7"
    "RKAGk+85Zd6FdVS197kQappVlJg9XziWnhUyCvbouVqqWvIMkeICr2sONvO43/NV5XXwHT"
    "PhlbQvVV1dJXkJhH6b+37U43spLeQsTJYluARBV9hQcMSHZguN4Sp1uo65Oqqs94+S3gdI"
    "TEv0J8wHJAhzRmMUjYEpK3IihtwrHjstEKOzlG0gDQLx65peLPZlh/UvV909X1CNz5cJ4C"
    "d449MchsXR0IZ80rhb6lgfFlk3/pKDT3NHIy/Qauhozj6RQ9ELIAb8e5QBfhsdirIYzUQ9"
    "4oJ075f+SRR+IjRghDDpfuqN+0v6L0l5TvA66DDmfEnQZ+kRYn37mFxrLWB7KWzqDYv1/K"
    "/c41eFA6DC2WPHAZXVHflvWsZlQ+0SfYlo88CbtEZWdBjZWyrRl/vY5ZkAeozF/ve87EU3"
    "zCHpTvhWfCvk/YYeyOxOCsc84Yl+kfdb79Q0eJl5j4cvST/7758rkE5EAofdboTDj6P+Q6"
    "lawXHUO7BF1Ao7yHpzvzIHlECBWke7g58n3aR77i5oz69c58EzI9IgxtuWbHBlVcu6oIak"
    "KmEahdW6x3fJY+CUPObHmYHsWuOTKAq56jJ7pWwUF6dk5oAdkb2Ecd33RQFdfEPFiboFDL"
    "ANFoQx0exRduquOH9Rs31gtduPnm+otHEBANUhGc0FcIBoR9IuMtIbm5FUsYsd8gSQFR9x"
    "auaArkiC1vGI5IxnlSUXnEhtvGaxUMKjgPc2xrIDbXgSDilA6C2EBBoKQV+BEj0dRTx59L"
    "W43coMNb2lBwDnF+hJrDRPsKpV7FfYq249DhbRlTyeEDpAuKpzK8FlWv42aClajWFat3Xg"
    "giDYQSZ9ZzeOjUp/OYO6iMMcQcMd7CSENBzTNsozEhYWAs5bqrsLsWL4yWnk3BlCA/fY6g"
    "j+myjg/wTIixITwlG4LsWg3Ifhk5o/xllT+hbDeANiVlFMA8X6LkjNhgw5pTg/Eo6vL2ND"
    "bj1A6RlRU15rjN5rhwIqqLd0awFxbnXcMtlN28TSzA/N5bzjMbraRLSyDcQ6jbj+0UbQtq"
    "rMtJIaPvZFdlTx/MVj2QCsr3wMvNHEcdepbo3XHUticg46Xjcsdjp/DYQ5yA7OSUKjLA1O"
    "n6San+df72l0iFWH2MDz6ft4hpNVDLUM3AOsZ8MsvVO4qBjcvsqOvu1aS1Y4dwMHGO6LSG"
    "ZheT6E3s6vZOMA0t4EnbXcwJ9i5GlTxVGo3X9XANpMwGNELV8AIOwAuId0TDDChDNjXQO8"
    "UNiHsc5BADUg4JxayAuCfENkmdguPxGUUr7HGZ6miBFR8ezswhMZKXSmbE6Sm6nRHk0xW6"
    "p8ABgHNxlSGIYD9MGCSKAnVAv2rFQ25zFr3Ps2ijaRpNswOa5tGPsYxGVGd12aw9BR5tO9"
    "edDtoQbWpO7a3YP8t0eX9b5C3X4b3StVol3BstF1s6xomVmPgsyMKHPfG6OilemPBQLrwO"
    "Q5bklVlwGyNLFHY8642k7ilHOli6lY8bBic2NKGiBsnf+0w98UrUB+YamS/4GoEP00Dl2F"
    "MpEWVhxQPMYdPJST/65FP5cGDVIUsgg9eWeipw7KJC8g5kXYR8fGVudf88kfXJvg+fePKb"
    "0R8OqT8EjVHVsBq1Xv8OzXeQbkp28Qy8N3PsusWH5oFQn6xAF8OXV2HnhR9l/fbm09uPH7"
    "MGIIeN8o5XSlMehTLNEh11cwedh1mL6Y7kZF5nUggFzCnh5lNCWI5H/jKLb7kXshY51nPC"
    "fZM9JGR5CdI2oJybFc2gHEN5q61Se2p9PPxjjmafig5ZrNxnIlI2NMRBPaHlDDFIS63yjc"
    "ufkEfdUh4w9+BPMwZBFt1TWyJQsWPJ0BmioDYj0N4QXmC/arCKQh26JgVkG+5Hx/ToXdEU"
    "ilXr+qHsDxHDfm+Yt5810Ng+je2zA7bPQ48ycx68W4B3ZtXcm6okY0Dn6EhBbOhi5SgMQN"
    "30dBKsRZFWFPry6oNKedroUTSn4L08fYMsGSjMkpbKQXBaKa2WDM3FHp8j7FKv0N825VUb"
    "2qpkrcbSaCyNXVGG2rc0qi5eA95QoAeeJCazj9E0jaZ5DCuE0TR7rWl+mU6lJpZRNdWNUl"
    "2TQpHmyuYNnRNFchOK5Xi5PkXWwnfgDF3ojioOLfWRaGouY95Yk6XvE2+ytgyvrYPaIne4"
    "W89/PhDonbHyqoo6c1Wszlxl1Jn4a2UgLj4fSYn1QG/c96GUnJCykJelmQ1F+qRC7Dm3bD"
    "DV19p9xmT6uAGtsv8s3n5mZpSlL6O/jWy8znH9LuzdGbk+9fLWHJ/EdsbJn6yLp42YiME0"
    "B1OHjYSG6TzmTccb+ESRXDNOUSNoA/3jqEhFNagCJmmdSVq3A8x2utlVqSPzdrthUsmS7W"
    "5UZsvtLpyPzJeMQ0qTyQwxcWdM7fW12ONSj4t2VYxtcAITuiQQxiWh5FmS9q3uMuu5JI8D"
    "2USRz3WqP8ktl5Fmw/ixitSi76vQrsAQF3OjD657lo5JS9C9T5cL2I+rbmaFXPTwneD9wB"
    "795s6ziC226FYQaVYX0EdI4iIw3xV5ng3SdBm+osil9EHu8OHJwSdL7oz0edOQQAFRE7vz"
    "gKQDDwOuvENshKccAuiiFSEPTeK6Mo75kunjp9D+5zvUd7jUJvcZ67VsZ9EzU8Re9hSlx1"
    "v5BuKyJoj3kB4pafve3qkhnYW+OOJUTMSkP2keWIo5bi7wpRp0JLRH9Tm8clT6c8p2FC4h"
    "mU3g5mCXcfH9zTUXacgvtp5c2nAkiWkpdWxCKTETVyptFsqwEiJlKIvx5j4bSe/R1rwgng"
    "2Q7QXx1xUAf12I9+sMCYRzUGPrWODiIvubF852q4C0GZ11NCZT6ueYiTYSP5LChvhxhMQP"
    "7ZZdW7FPyvUo7NSeVfvj8KHYE6+t/eWZ+H5epqpidEOB3oG7k8ilhjf4tJcPsC02a/yYpE"
    "mx0uUmPgw1tGMN2rbaLY8Aaitdcakeobpnlcvk+dgNh0Mdk9WENSFkYM3CyiASaj1Q4yIG"
    "0g7S8juGb5us/EzXbQHXngcDjg/XCqjqKbMFXH+NauonssnVpQq2EadqW2wrs7OOFduEQl"
    "QBW6m8toBsRD3qJ7BxJb+261MS7oJo7HWIc31DO9Elwbhgj7Qpe0uG4S3U9UlV1SO4dkkv"
    "DObIHH5hbPosJhjGebSNKIafqEfWinmHg9ANDK+ZihS/wI59iiw8p0tN6St1spOp5emC6D"
    "zwovjd8uwMj1W919L5D66Mx0KcOy6S6z6yycSxxesCuVD1hmtJ7IOawiz0kEBeUh/1S0Jh"
    "WSEkgmfL8dzhPMoCn87/LgmAGPlkQgQckv3IsGPHo+ALKU889Q2yIFVdxF+UQMjCkhTpcJ"
    "XuXlYUMRjJijBJOARUgtvMOg0S3itEoImZfA+4FiSjH1P+A4PAwWhFfRsYj+q+hWZUdCLA"
    "4s6TbwrB/mHQiUZ5K2EDaiGKbuEH8dkyd71L8KN4lCUvjeCShEZmDJhRRuSjIE6wkDtFHy"
    "Q70qIrAozOO09rDaKo4xIdg1gMjKnjixGuGgqwko2i7mpsWAC4uAEfKC6s8DovArF+BDuV"
    "D33ehIWZUMa3ZFzCnBiremNtosT3UTD6RvANJ0WVo2+/vP/6HkEZ9J9ySqlJ8Hwq7M7eOp"
    "oe2niwa1dT4xi2Q+uXWnzrWckjmT5BajxKDz13tOxRCt4ttBY7M5LYIzlBwOExHdpi9xif"
    "X1UA+Tx9HBqhDLeOi6CZUTWOmp8Z7H/qdOu4TCuM4w6FthhWiQk7LI4JO8zEhNW7qyzAxb"
    "4gMRHjC9LcFyTY59TwBAlEDu0HUtkkckj/j4mYIQqYqKUxFP0iGurxzx6Xl1Wmj8vL4vkD"
    "7qUWxJi5KIv0Zt5WStyQt7pM3lLWxYZNnRQ2Dd3lhlZG02wjFwe7iiR6QHXed5yryK5dZ7"
    "FKSvUvlVD7cWnhNKIOwkH5Y01vk9oNn1Xi7EOx4h3xWZa1nzgXabAwZOTN2tDltcE4aTzx"
    "9jfBnXdwNBFox+N8J/vig5+0nKHoZsGV5IZ6uMZFTIfNwVRHUquHalLIdNUsrDFlqO5UkC"
    "dqIO4gYb9rU8OuGPs0CGK/LUc3qKenuMbXmgqw+lHYyXZo5dXjWHZsZqgKcHLZqQBxpFW1"
    "gHLPHU4yGmgFfBNLlYF4E8R5K/sWZH4dujTn9NFQ+RNeUduGCe6bR1QedWBLjL5GbIKeYL"
    "QHH4eSPN7ZJX2jx8P22bz1Q5FNOHYgrnDCBwLo9GxGV941sqJATwEjn8/IXNHgg/xDz2Je"
    "Ec+TvgOYPQBRXnpHiEVCBjCGwMMs7qAwx+BtsUbjta4c5Mkj8dFMvMmYTOgcsmdKEal6ya"
    "fDr+D9mSNWm61p9HG1bp9BjA3H3XDcDcf9aNBuPXCGyZl0YhjuHZg52s6ZpBbnLMBlGdhC"
    "EcNKqc1KMcE8Dzul0CW3m5+0p6QNp6LTZ+qGU/G0299wKsyxf2cxNYen5vC0s7hWODytci"
    "ay7yyK3VSm9mzNdhbEdTxyw7GcpbLG7ESBQaktWxcdMR5EX2pkyn6LFi6GDHsqnozQaTzi"
    "qmg8E5cyULNUsj0QlkFbsKei61CPKDu2vIhUaRl8R5rDPQphaYgvzeGYPUDqPEjhdy3Kiq"
    "Iq7Iv4rQPaMPHMD7JSFQ/Gcp25w6Xpy9KGbiYt3WOCVIYo+VwGCf28+7woMfpTZD2scpQY"
    "Y3nep+VZ/puBtcRBQZdvx7rRIV/F9n0/4q9VA+GUWA/MSPvI40BduqyVKCOS6KEh9FUFhF"
    "8V4vsqja5Jb97+VtFhI7Vg5+h/G9KbR3KH9ss/qvyMoTaVP01sDqaSqKB/3o9l/TeYNF4W"
    "Thov05NGpD5m8b6ZY9ctnDuSkj0y5zfNjJkxh1TZX2qVfbvtZd9Cwid6KHncHiC5UXz/2C"
    "+QdroF1xTFvM13xF4s2XbHiJIN99vyY8UvFERKncqApwGdS++9VQJqufO2fr87AdLXnZC/"
    "Ww7Phld/WMGmm84X4bZbcspEWUhmz6DwP1Xp33TxcGuuQudCXNtTZNk+nvIg6O6dp3pHIn"
    "orRrKMCqwbxtKVn6G5ZNqYFJkD4tF2VzMqiWge5UFQ4Bn0d1HOuvNUWNvVbJ3+GjAbQDn9"
    "pQviM+r9wMLQtW/g7cSXrCHI7YQovtwMPxIdE9juWFjYWMT3Fmslns1GorMZsl23NO1ik8"
    "eD+KymKmAg28M9Y5VIb8WB3jJx3o6B0rgni0f7hEa9OGXhLQ6iFxPZKojetkf146Xjcsdj"
    "p/DYQxzV7yS2XriG17L0xYV6F/ut9ciRRxcJdW9YtxwENVAO60wvcRkTpLP5ROJ4I6Vo1z"
    "ULxuWMWbCGWfCwzgEd6+7tB5lxnUfiN4/gmBQ3nNIucwrFEutzuRnOtDQ0c34TJ4TK2rdX"
    "bQvtlU6prA0JNbCLiTxl5KaO57BZ0zkmJW2mmC5PMYa2/rTbX9yc0ZoM64SMUdLyDsaNL8"
    "AO3GITCWar0mYSQqazZmGVgSPEO3jY8fM9BQvBzRM1EBuPi4N5XJh03btL150Y7C0g/Nd0"
    "ff3EOW+OrIC20rFagLnncdUSuugWzkM0jIXWnLrU63hqK+o/CJC2ZHd9U7X0aMnaKbcrOU"
    "fmMLwyk2gxzysxETVne93OgJbFVsSX+c6DEGEDRZBaisbxZaLr4HE/MPRA1teSxvWI3SWJ"
    "OF8DdBeLNBHnginGWEB5D/OKB3Uqzpe4KL22xNZ2gCaQ4pXYaOrTOTp7gxaYyYBjyIX/AP"
    "tKMb/gElvO59hfQ+ZyuDuKRzRLZjCH3msjfT/KLO5SKp2/+DVybIbufXgDRqUfmQsAyOep"
    "1OYLwuVHwNME1s4jsYKU8jLCWvIRIORpfE9RMnt8FB9NYOrYOml8HBfZtJLzBrwzmAjtZB"
    "75MKAbsNfCpPIJceNU1kGGVXEWzWI3+OIkms32ZD0A+AgdcM6OBFA1tdU8Y4+E9njAHnTb"
    "oz1f16tvFutiMklMxHDVEs3QBsUkpUTkDIKSUFs5wr2ZXfYdwE+8BJg0HkVXrze350gaE3"
    "wJws1OCxPC5rTwCE8Lw21F0x6QFDfUgE43tqEGPO32N6fY5iywO5b+KmeBlcKEmcQge7dj"
    "BylCcizYsewhxbbreKKShj7KU/D+Vb7CM7oC26yoxWNT4g/C5BEr6tvaMDsRb6nCdjn8FH"
    "2VEj5B1HPXSCaiEBMpsbWdWh2lqphiYFVVllllcH4Q06sHzseTWeBUDHfGBIJ8iYfRIoNr"
    "ynU3tkX8rczfN3mua5JWdGwpGJRYeYv9aPNx7bHvbMvxlmDw5yoyxeDGRHqI7/Dysoo34e"
    "VlsTsh3MtBuW78u4RQ7zyVd4KzXKayGBcnUQgFeoBv2Q6rZykUOjeFHMSqi93xcl5nRgkF"
    "+hdR7GJYYTa5GBZnZBlmAh8YI48x8hgjj3FV6CqsxnZmePRdhrYSj77YLrlLq9sN4Vx9Ys"
    "bqFtwalFndmCrU3Or2TWd9DSPriRqDsPwTcW+A2HIyQ1hxGxfJFLTKLBckjkVjqliLnKIH"
    "QhbAPXU4I+50W8JizRhD20QX6pg5ayfh2ovNW5L9W2fbGgqYbWvtbetysUXiuaSwOaXvmg"
    "Kf0YkOtL54lP6b5C4v6k756iLLbHOk49MVLAN3y7MzPBZ/XwzP4e/Fpfx7If8S+feF/GvD"
    "3xdTKD8ex+PGrrBYdsTCAhlXXNGL/WsZ2nVMpkLdQZY8zrEgCTmVRz9A/2fq6Ictx/9LJt"
    "xCnLiuTnMOHgKLJYfE5ModgdG5WJUgPq5HVkHacgYHTGDBH+jDIYg9AodN1Y6DAtu/foHM"
    "mZA5uTEnNwfRI86vKugR5+kZM9Ij4FYqTKHu4jXwjYn0QHdIBT+tEgfyqjgO5FUmDqSc35"
    "qoCYHcoSx/RkUwRD7T/hvbf7yuZ4gcN3ca69owNpF9uoqqsesewK47zjF17SyixLGCGk6X"
    "3TLmStTz9tpBc5RstcMiW+R3AaKkzpUqk6A+g/ewwZz79qdPHz6PPvx08/wU3Yi9LlAgfT"
    "Knj+I22GqVeVfs1q/RzGGc+mukcqSIy3O1j+Z04UziDvjygt4rO760Fis6ZmALdgJSpcyS"
    "svIpV77+A0XBXIlts/T5V3laVH1Mufx790uBMWSQcV0gdt6KRgYy7w9MMzfDMqPJjDLixT"
    "32o6Qs6p50o4eHnSJrTn1IgzOa0aUvv0S8hfg6JUKwH1qzpZc+WBxseDMbrwdovI5bysWr"
    "TFw6eXgjv0a0CxgexBM8yiETrH4hBYC+Fr3ZnccEVJOZgF88Qj4zJ5ksvJB4Weu5MrRbeI"
    "XXI2XqCBpBxk4oeDssNiQ2hj6hG0J/J7BkoSoTR6CDdgque3ptNlNKsB0tpgtQ75nM5NOi"
    "HC6bEy4Esj00GrVM9z1sDuYO2YrOL6qc6olSxea4i0yunKVYQuoiHJcxtLzNtLxAAamDcV"
    "ymh3NEFYyLIS5EWKt4OcthWeSSHOlD5wiprNDXNni1GLtEJidoaopMCptj6U7bHGH30rSh"
    "k8Kmobvc0MHOveZ+IibVI6brnncTcXtDFv/ynOBp2b21wut0E7zeGvamacATewZlRcnCWB"
    "xVKyZiMrQ1D58VGZ6y4Ben6klKPeVsPdrU2mypTQqbpbbLS605x3967V+D6plYy/JWsjrx"
    "TdTR6Wd6xNNneTxzmPZawehXZ0Fcx+srTiYw/gaAbDJxbDGxaveVbeMK9c1fKrlZxA/EG8"
    "H0ZeCqAJcJVbUZo5gbQXOIIn+FIzORV4LI8R6drRUCSTP5IGvqK054MiEL0JEPANhRDj1O"
    "FluDRBZ97U6wj8oL014Hn1uoo0fdZ+cMOT3ginhy0XjcwJaLzwENWXNiU/CgOGNzofaw0H"
    "0MMnOApxeaOj7jKhAhsKpO0ReILgg8q5tf3v5peHmlnZwRI2L3ztEC+yqkoJilDL2qi/Qq"
    "CurtDLNZnXP7pFTvHMvb91ci3xeQwqqZHSwpbDyXOmfxSlGNmrqwM2PUPoomNkZt0/7QhH"
    "Wd1DJyxrMqhyEgp8G60CaFekTP2JnDWtgXsygb96q0z1p64FbwW9M9co/odqwDVwU3OXS7"
    "5sB2T94/Evnuebvz4O5gw+b8nozIY3B00DAuGXhgYQ/JepA8Cgxzo4LLFZKPuYbUstK1a8"
    "vNNnnM9Wet5vYRCvduZzis4pwwLPZNGG4MOaZ6S63FLy5ilr6NS5+Eq4V5OThFvwnqOy6U"
    "q87P8d7VsdmZLPLnZWWgL5uR9SlA8xCRyhd2TJANzrR4TJc8lu0aiRKWLaZezK3QE3VO5m"
    "OwpU6RJe21FphXVXxJMYNbMuK9heZ4DdWS+YKvlaNxaUbt1UwliSEIPipIMJ5MoR1mzZZF"
    "ptRXic9VNafI4tSF/WjM/RcsuMpleiXjV7q2zl8uP9yGTmLBh0spEIE7UFRnNxfrU+UlKJ"
    "EKRgDDl7JpFHomFUynZtWyhasgxUOxEblPKR7SWkI1NaFMT8j4MOoBkQF4o8UpEjSm407b"
    "laLJr4nSHUnvcTzBfL+fMdWyv3WwqNZYCOIirajZPVgO4geJbkOLeEzSnHt0eX7SGl+TJS"
    "iSNE3c5SY2R1tPvP27GizwmJdGzc6qadILRQykxxl+cZ/4Vj7Jqhl9MQzD150Twi7CGh+u"
    "nbKRAhnX/qTyOp7k2EoT9wdlNlNYsu2RThHZ3Hh6EyYWkAbF4AQrsjOCsVQ8SgbpEwUZsm"
    "y8toqj+SnzJlYx/8DqGVgfpe10MhPlrQGypIXWUmEDFy6eEBmPUIcj1F8FplkIPfhGFPfY"
    "ivgkYRaVvFb9uooHq0I4Uh9xgRux7zw85cQX5cQDlROaFcSRVJ87BhhqpEwQH1WeOpthx9"
    "6rmbQsQkbPLKV7iYxRbE+Fts/AXxxcQBffMqrAEZn3csIKyNFexwQdCvQw+Fj7Ed7kHFoH"
    "3lCgdxb+tlKPxRwnYVHKglseEScU2h+T8Hy3k24bcXGCRTED5uZwbZGkMV8cofkiprY1aP"
    "2UtLFUdrmpO2upOjqqVDZ0Ru3YeAmxHlHQ9rAFODarVic5anXNWkURYmoj27cwMWlgEwO7"
    "c5Yt/6TApOVvtmX5rdmwFBVwBiYgSK0xEZXE6H9v0Mp3OAfzkReYsDyGlYannaUneMlIKj"
    "uno1NzKsqdIhg+U3lDdRya6/Ohygv6fIAsyQ+E6iFPo0o7AmaoOA0wzPQpKYvwolAzZA2F"
    "C3cCZ9ERRGmXMKYfK/YXnkdsUQ1ZnSJLDTNtRdMcRkiesZrROUhMoFLfYwPkTEWh9Zjaa3"
    "ARlyUYERh5tgu4zTC786bYcUXdKwwQ6CwmPuH+GmA7LvKgsYrtyypm0pbu0MBj0pbuOAxA"
    "LuGspPPmks2O34vmvBI/9ryEH3tu+LFPb8t/hPxYoRLa0Dx7GVavKwyq14VD6nVmQBm6X9"
    "9HFPbva4WPD8pvFTt+W7P4eOm43PHYKTz2EGbx3YSUF3vE+SIvuGjhziIusj9r5tlu9xet"
    "mTKDrWSD+SsuaiawLk9ghq/8xNv/IKdAmwf0sXFrD01X7tgU2Tu6crd6bF/Yyh3rtUfPVv"
    "5G/QdgjOWc6gS3BmXnOitVaJsIuDZew6kMRhM6F4sVsZGOaB+mUg8owDq/OllrUrKtDnAk"
    "W3lCl6JNZGkt/gODqhma+nQOKrS1IuQhjOjwiXr6wfIBmtqMoMy1CtYgb8ORDZZXi/nD+n"
    "m6eaGs7FE5RGITHmGf4RFy6bzl7L58Su9RE1XaoPcFfboqMzoo/6Sp0dIkR3PI0SWM8kjk"
    "SUNn9phPe4+ZXFErLotJoT5N4bvaFC2inD9bqu/Vswd1DeKqGnyyd3VKh39LfGcyO8lR4f"
    "WdUg0eR2Ua6O/6kskx0S3V95H4zMnTPYqZDzGRHjJ3hpeXFY5qRani+GBwL3WAtFjUQVgX"
    "7yG6O2GXiCfyXJtd8WFpTGT/56WH0Z5bOxnN6An7XMz++H/xQggj"
)
