RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "tax_receipts" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "kind" VARCHAR(8) NOT NULL,
            "file_id" VARCHAR(255) NOT NULL,
            "words" VARCHAR(1024) NOT NULL,
            "message_id" BIGINT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "payment_id" INT NOT NULL REFERENCES "payments" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_tax_receipt_by_id_d5e681" UNIQUE ("by_id", "message_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_tax_receipt_payment_4bb7a9" ON "tax_receipts" ("payment_id")',
        'ALTER TABLE "payments" ADD "stopped_at" TIMESTAMP',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "tax_receipts" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "kind" VARCHAR(8) NOT NULL,
            "file_id" VARCHAR(255) NOT NULL,
            "words" VARCHAR(1024) NOT NULL,
            "message_id" BIGINT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "payment_id" INT NOT NULL REFERENCES "payments" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_tax_receipt_by_id_d5e681" UNIQUE ("by_id", "message_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_tax_receipt_payment_4bb7a9" ON "tax_receipts" ("payment_id")',
        'ALTER TABLE "payments" ADD "stopped_at" TIMESTAMPTZ',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "payments" DROP COLUMN "stopped_at"',
        'DROP TABLE IF EXISTS "tax_receipts"',
    ],
    "postgres": [
        'ALTER TABLE "payments" DROP COLUMN "stopped_at"',
        'DROP TABLE IF EXISTS "tax_receipts"',
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
    "eJztfW1z27iS7l9B+UuSKh2XY+dl4tzdKmcmZ0928zIn9rmztcdTIiRCFtcUoSUoK9q589"
    "8vugHwnTJJvVE0vszEIhokH4BAd+Pp7j9OZtxlvjj9EHLqjqmITi7JHycBnTH5j+LFATmh"
    "83lyCX6I6MjH1iPTDH+mIxGFdAwdTqgvmPzJZWIcevPI44H8NVj4PvzIx7KhF9xBF1dkxo"
    "Sgd4xMeEio75Ox77EgEoRPCCWOYHcz+adDngvGiDPi0alg4YM3ZuI0ov79qW4gnBcDsvSi"
    "KRktoogHgoyYz5fEi05vg9vAGfMgwn482XPA4rtSQVwa0QGRd4+mXDC8byCfZLSYvZf354"
    "twzIaei5LLqTeexrKypScflC6kYPhMkPGURvIXsqRC3tThkwkLtZi8QPWT6QfzGXUFifhA"
    "3s0lzv8smACYHCLoSv4OEvCcVNzDX4xIaL2AhUTwGYumEr1T4oSLIJD/Gt6zFdznNoCGQg"
    "5lDCb2M6UPTN71bhHgvWjISMBl9w+yu+fOxAs8MWXukEaAoeBKSHYl22m05N8zLgBKZx7y"
    "u1ACMNQoGGjg1gYYLygBBnsVU74URP5HTpEQsPLEQL4HmywE9R0F1A3z2V1IZ/JNPPc2WK"
    "oHkR1wfp+5DbxkwEfcXZ3C/FsEnkRxGPE7Bg8vZ9c/f5c/e4HLfjBh/pzfDyce893MtPdc"
    "6AB/H0arOf72KYj+ig1hyo6GY+4vZkHSeL6SLxfErb0Av5U7JseIRgy6j8IFfAMw6/UHYz"
    "4L9aRJE/WIKRmXTejCj1LfzGiY/HYyHH79djO8/ngzHJ7U+cr0T/IbEDiNIoFvfweP8Jfz"
    "l6/evvrp4s2rn2QTfMz4l7d/qlsnwChBhOfrzcmfeF1+PqoFYpyAKiIaLUQR2J+nNPwYLG"
    "aI7if5SDQYswLKiXQOafkKeaQNruugNj8kWCeLVAysG9JJdLIrvGf0x9BnwV00lX+uw/b/"
    "Xn3/+W9X35+/fQG343JRVevtV33hHK4A+Cmw1TJYRPvfr799LZ/HKZEcxK43jsj/I74nCp"
    "N6W1DvcF6vARbAgJ5nQvyPn0b0+Zer/8yD/fPnbx8QHLnywZJnOviQg15vLU2gT4lY6DeA"
    "Pt6di+B/8O4qV/CM2OMLeQnwep3uCu56KX93fn5x8fb87OLNT69fvX37+qezeE0vXlq3AH"
    "349G+wvmcGxSz4CfpGZykBn3Op3wTl6KfFcuCPpNyupn38y37n/Ydv3z5n5v2HTzlgv/7j"
    "y4eP35+/xI9ANvKiCrxT6l4R8uuZ1PcqZ3xOdCtzvgvKy8X52zfxHIc/1s3q6y9Xnz8XYS"
    "3RaJstJxUd2IWl7cKi7YFy1bFigicie9QX96Mqnp+d1VAWZatKdRGv5bSWkAEa0uorwvyP"
    "m59/kRcjb8Yq9JeMcF6F0aKn5h87g///TBbBGLAl7uhUmSCnAV/+666GZc0o3Hz68vH65u"
    "rLr5m1/perm49w5Rx/XeV+ff4mN2BxJ+S3Tzd/I/An+a9vXz/mVaG43c1/ncAzSUObD+WL"
    "D6mbRsr8bH7Kqk4RDVuPf1Z4C+PfsWWvTwOd8u+0GOmctB3qLg+1criV6i+VyktGppXK0j"
    "UjdDt+rQRV9OM2AzUt0iM1cCNIwfk6uS/1FCJcRXj/ykPm3QX/wVYFV2EOVH1s8c30c1zo"
    "/mmmj/k1ecSQLmN3dWZWyZeXr8yUqfhdrhzfP/18c1KyGmwB1uuITiZHuBDUxTWzBFYAC7"
    "N3RMf3Sxq6w4ppHLKxN8fDqxL7Ucv+9T++M59WuD/yp2/fTYc9Ah+R5Oc8hWAG2+Kl2fks"
    "/wsNpJnt6nvDnaqRW3e6mcG3xjHnMDvCLQ881QEnWU45nptxcsfwdNDcZUC4/BzjM7eKo6"
    "1/ph5LzVzVL/zxe+7c64+TBL+C2B3H1wcx+T/2Yw6uDPn8MdoaPf0yZq6eYGP5/vjHn42O"
    "1tY5U3p2urYXz0n1GZwe3DYHcFp0j96UOQtcgHRXI5Jxqryr4VJ5V+lQeZd3p+S/qpqKYl"
    "7MKuAlCniysNUHNiNjUX1cBx+lKT8bKowZ+tCRwVxXacx/uTUUcjUnt4Dvz37PlMI8uJmv"
    "t7FGvksNU0NfolUmg1KtSWpu2wbK45yFggfAsAIm1GQRBMxXDDfBaDieOmTK5XsQeDgxIA"
    "vBQvgnEr/mU+ByTeR15iqunCO7PpWTmMGPziW5/vtnL1JNBLm6/vnTJ6mL+ivgfclHYyzI"
    "sL6QuKZ/d707JiKHRMz3czQ5TQ7zvQeGZDL97EAKU+S3pebNITnsvbyXVELZOBJOfEWx4D"
    "gZMSIkgJfkdnF2RkdSHWcSr8uX5/D3aISMsDldAa2FvDwfAM0NqHIk5pBhR4o3pkh08m4R"
    "n3vjNI0NfwB2n/zDCxV7DeGCiyMewRuoV5Q/rMgy5BIzHzX3AF4wvtuUyoHgqj+kBPo0uF"
    "tITByA2AcqnCG7PRNkEUSeT+I2wzHQETOEQLwdsvnUNYQTbqb6lmuRkOsIEPnMqwRsKYeF"
    "wM/wQr43YWVMyjnjc5+dQjMkUurOYGChs1RPMSp8GcBdJaCKOqh4jizQmAAC0Il8ed9NSI"
    "tktCLgJx7ot9UAwqQDAiadywmxMiNzG3yLx4AHD3Lmo+GsxkKAU+KSOEvqRUK+t1wwM89A"
    "Jl4ob28m4Rg+AgTRE8h+pIGAh3TJikXviRPRe/myo5VzG6griN8Mr/j3Ij0KMCkZcCdTD3"
    "/HGU5QfCpN6UTBobzXcCS/r1A+nnrnBCXNxJS3BBThAlh36lOgvi9vTpd0NQQIEx5pgi9C"
    "iyDLUVG9cqK+HaSw4nvUpEZmTET5FvEptvq3/KAALH0KsKGtCHtixd3Sk3jfVulTMUl3Rv"
    "iM9FrWmECRE+wNO2XPtAlc8Yb4V6nNX3XCl5bqHXnizasahv6bV5WWPlzKwoxrVFOUM0IW"
    "5EdBNoprE4zTMq0g7ti5UBbji/MaGF+cV2IMl3LEN7AHmgAcC/QP3fN6FKs1DKviMqH0+G"
    "arRCKzv0VifyDXwbga4iqEtaVUonOsoyGXSB+ajVzbEXBIFrIizzeZ1YlE/9aN7e98ZQZX"
    "c3peoQvL3Ooycyvtb2kx4HlxO9jdH+zEydFqsBNxO9hdHmzjIG0x0GlRO8hdHuSRz8ethz"
    "krbAe6ywNtzooa+jdTUj2iA+/bvcnDOx5FbXWkvLj90Lr8oanT7OIw37AfVUHdsUQP3Kvr"
    "hvLjf95kRrEQSB+P5OdvX//NNM9H1+eMzvzpfrMFrlTcrnRtV7oMp6KRpyUv2INPYddecE"
    "02aQJzSuSgAG8N1Vd1vN+vqr3frwre7xQto8VenZPey1a9z/PhPu3USHNp6HuPZazHvYbH"
    "PU8kavFBlXVhFeAuf1Yx86vJxpQRsltT+dZkM1887S8rzTesyQBMi+zIrDk+ImB6g1Lk2W"
    "ag5qR6ZC7uKkYHp2ER4cbxI796c+Z7Abs2/R3V7K0bRJL+aGtE55jpuAV86wbMd2z21gU2"
    "9+FuEDGfTSBtI+bLI+bTs1Sq8GxDsFSg0lfZUV9BmvGH7YBkFsq+AgVJyIchw4ycGwL2WX"
    "b1XfXUV7Rmi42/vS+L/n51fBGN+I/N8PkW99GPrTPLt1aRiRtOoV9VL32dRRqkLa1KGqye"
    "L0yYgJbONsVK9dJXkEza6YB64abL+N/TffUVMB1dvSFU31UvfQVJBJz/76bT6Ro76S1EEZ"
    "tvCpDsoq/wwNHMZujcyB6+KOpFb0HyZsw1/JINJ9MN9PUE8Aq3gNMRxudU4tMoLUwCpcsi"
    "6vliCJyEakC/BeyGy/88Dusvqr/fdHc9ArdxGh30QVWm0jEeqsfS6Qxjn1irnDq/YV0y8N"
    "iSe8bmkNxl5kGZtJE0aAnV6Rrfq5w1KnVjgOk/BGPC1Jf7TWfmwPQw+Dy6OhzzJyYNjBOx"
    "H5EDVeBkr/eQ/gOLsd0t0Ci8VNXQyHwRmQw5Sx66QuX24HjHEGvGeZU5Idfl9MikVLJpNT"
    "p26DMg69Jq/ChZeKqJsKZ9LwKI902EhW+3vMBONesiLdO/CNftEzAQL7nwlegn1SXTMkIb"
    "FU3rGNpr0N1NuTpLf3nS9JfDFIno2EdnU9R2FdU19BebP7UuQ6NO/tSDloro2HJQF9fNKk"
    "U0ckC0MqhjvkKlUZ1mNDxqWM914/bG9Tcotc4fWC5hLfkOuU8h/SWklyVo3MotjLnvCbK2"
    "1LW5T6GSuDR54+yrmNZWJSGVBrdLVyr3rTk09FxnII1rIwglwwcmFarJC7vEKu9yqCdeOF"
    "MJRcFAh6d0MecnpDWVao6Q44uF1cFMT8xxmPAuppD1IixdDg3lXQVdya5XaTfBUnbry927"
    "LOOqBkKJC+cF3HQS8lkqawum/MQYmCSpqe55Sl0yYizOA6wy7CjsLiH35yJwObgSVBZTAn"
    "NMt/VCgGfMrA/hKfkQcGq1ID4X5KzyV0J/5m2gzUlZBbAs5D+7IrYwWEt6sHFPXTZPUytO"
    "40y2RVHrjnvcHRcvRE3xLgj2wuO8a7ilsltmxNYryhQL9xDq7adgTcyCBvtyVsjqO8VdOd"
    "AHs3UPpEz7HiSjsMdRh14lencctekJyGjh+ZEXiFO47SFOQHZySpU4YJpM/axU/yb/9rdI"
    "hVhzjA++nm8R03qgrkO1AOuIRuNpqd5RDWxaZkdTd68urR3nbQIX55BPGmh2KYnelJjZ3g"
    "mmpQU8ab+LPcHexVeFp0qNM2MYKWuAJqhaXsABeAHpiWiZAeuQzX3oneIGpCMOSogBuYCE"
    "alZAOhJikxq25nh8ysmSBhEWzpxTxYeHM3OoAxvkardG/JTcTBkJ+VIV2+RwLq4KojIaxv"
    "VRZVOgDuhHrXnIbc+i93kWbTVNq2l2QNM8+m+soBE12V0e155MRNvOdaeDDsQ2Naft7dh/"
    "xerg/5iXbdfxtbV7taovPlzMNwyMkzsx1MLWRcdpIB9X1wCPS2vjxusJ4iCvzIHLlDiysR"
    "c475G6pwLpYOtWMW4UgtjImMsekL/3lQfykXgIzDU2m0crAjFMg7jktWmseIAlbDpc9JNX"
    "PsWbA6uOOBIZunLUXYFjlzTCK1BkHip4rwur++cJ9odzH17x5HerPxxSfzCDUdexmoxe/w"
    "7Nd1AVFqd4Ad7rGfX96kNzI9QnL9DF+ds38eSFP9bN2+svV58/Fx1AnhiWHa+szY4ey7TL"
    "jt5NC7oMsy3mSMfFvMmiEAvYU8LHTwlhOx6GiyK+66OQtcixnhPum+yBkJXVMX4E5dLixR"
    "blFMobmUrbU+vTOTJLNPtcCs1q5b6QtrOlIw76iT1nRMjFlQhp5VyqP+XDEUdFwNxBPM0I"
    "BEVyTZlEoGJjuSFHKu2+LwgHtZmA9kbonIZ1k1VU6tANKSCbcD86pkfviqZQrVo3rzh1iF"
    "JTe8N8+8W9re/T+j474Ps89Fdmz4N3C/DOvJp7U5V0fr6f+XxVpiqlL69VlUxJyjGfexvE"
    "MV/F3k6pCFHwhEbg51RpwyKdQSxwBQYG84ApJ6jE/4GFAoOMIb+XkL/MVwP8V8Ajb6y8nk"
    "utga3IMuQRQ5foFQnZ3F/B0agXqRNP+U+8U7rXZ8KoYet8l2aEpYLGIMVvulDnRr7MdTVB"
    "e+bO3EsJ0LVOz/JtY90QpIT6tG/suRpr2VfTaBgqOrBD0npI1OLZ0K2aCB266uRReVatyf"
    "K0TZa2q95+Fru+agKZom+TSeNyhbFIn3aZXRmMsyQZ+IYW49ZTsXeRC5P9smvQiIXh/u6J"
    "Q9y16VsX2PR32y1rfFGeqNuUs1pjfy82yc19RZC7kZxRxJm1NG0Yub8BJzMOucQm74mDab"
    "sdtKkHhjuMHCIhTXgpRqgv7fM15nLaJRIzR7BXy/uxvJ8D7oE75v2oKd4A3ligB3kdbM1x"
    "a0TZc59j2CHsuU+vz32+TSaoiRVUTXVhra7JoUl7ZfOaz5gKOZOK5WixOiXOPPSA0S51R1"
    "UVhodEDnWEGWid8SIMWTBeOQPiyBkViqFpHpAb7fIl13DBKKJehKlmQf9UZzxzzMsqpLxO"
    "oeokqW5xAFk4wKdhZCGYixdl7467CPH4Z+gCg/09pLxVxRtJuAjUIZSQSjENVpAjV5wS4P"
    "LfBlBehq4ALuKMVsOxHC2HjGkA/c+p55p0suOU8kzjxLnyFg+ey0JMS8sispgDQt44WoQK"
    "I9l0yiP+TD6A54N5aMPvOqhGR17kN0vzZwR6x6l6U0fPe1Ot570p6HnpxypAXE3jzIn1QK"
    "HeN3f2Xr5l+aR+PKmikd0j7POk1m4W/fSFbUzxn2rM8J8qJ/hP+flt9qkmzuiUiE1mUfTv"
    "o9LQ7GglFumTVbDnYxWjvTVyKKVk+uhTquNSqvYoFdaKRCdudnaVlrIrRnHqatW9ZM1YR3"
    "9ISR2a/1DbJjtoRFnaxmowgQtyfVqkt7frKbuxyeqbEulhzN7r13XCO16/rg7vgGs5kLnw"
    "yk2RatUiJWInbsnE9cSQjiPvoSn7LCO3xwXYWNdHxT9rEK+X2hZDTt0x1SFxuaFpUPf8g+"
    "nn+NaUKv9vdlVQ/rwNUfpV9dJvjDJBlhtjlYrtPLJFtBKznR4FLKIR/3FSdhagrgzWHgYk"
    "bTY8DAD2yGwhIii/Pp4SIa+MuLu6JI7EI5Ljqp3fil8MyW0w+PV5NkWNuiqcFxjyAYGxKk"
    "ZEO3zwQACr4sUHACoAV19XZeggm43cQkJIM+jo+nmM3IVc+eLVNHPivDnxM8HzwWn9+9vA"
    "ERRkdVE8E9VSCFfRpJlIR/3iQ+v43gn0wlwvEnE3+jaapiN/hFw/Kl2QFM0FCEdLTnzO7/"
    "EUBZ7fAIfRwpjlTwMLDWRP4jaAsGS4GWQH8phL6CSCkoFkydh9m0p20sqMFjhh0jESocdD"
    "L0Lzfp/V7WwUzXadPDaKpjNDkYJefdJF6KtrbKREbMH39qU0hOeXAr/WXEmEDu0s6ryxkn"
    "Pmx1tIweJ+/CQqLb6/teYiD/nFxovLNlJnpXSdJm6inJitpJH30xeYn4ky1Ob0NJHe5/kp"
    "C1yAbC+Iv6sB+LtKvN8ViLZRBGpsE59yWmR/68LZbhWQbdajG47YhJe5kx8l12aFLbn2CM"
    "m1B4xQ7JhqeRjV/jiyRu0pdmD72zMLQx42QTcW6B24O6nVZmMznvb2Ab7FdoOfkrRF5bs8"
    "xIcJv+nYgG5b7cYjgMZKV1qqR6juWeWylc13xMXFw7aGsGaELKwlKUyo5zZeKFJCO8K0r+"
    "dfh80d08O53KmY047hu82Q00PmjDlSWGukjCnZ4LaA669JT/1ENrut18E2YcRtim3fuHUF"
    "bDOaaJ3VgJZtYjtOz9UtDaL2ipDoTTWARXNsC8gmlLx+zti02do4YUIW7oqKyk0IpX1DOz"
    "MlwV3mmly5GzJvb6CvbX7x3YBrl7Rbs/mU8G5T+1I18TZNL29Fvf3CA7ZSXFJqEr4JuhIq"
    "RTrkqdAUWs89JQ6d8YXmvK7L0YH82m8BS+pRBgTzhSjurljMoD2KLTFXO4GK3pCmHbi+A2"
    "TfmorUHjRiLqbZ8CKVXEOngg/ZmIeuvDbFapPwjEMeOANkybp0RXhAllNvrBi+M3zTsQT5"
    "NJ0ChGLOOi6YqbSJaUIQECiPPeKLu2kkX8jhcxYMsUKPfKTbxdkZHSm8LvHV4JfRSKIReb"
    "5+PpeNPZep11Gz/FKlq5c9xYk+4L2Q6qzBh8bYIdxTLEYzL1JHHpppzIJ0bj6k6lJAgslh"
    "xqGCLSldodsDXAP2njgSUpbwlXGAsTGSoD18Sd1RwjVmSyYiM1rmsnBO4d9UcI0ITF2Bzw"
    "G/mcwmIx49wyEmSzlOwE1W1x0y5fLjACxugxhpWEzkHLtC2ETMisZL9F6+NnxxUEUJZoqD"
    "Pw3hJ4QGq5njKMKtYEZJuVPyCXnMDkwg2eY2MIlb5Kzwma6PKj/4iRfKlcvMOzlCarIhVA"
    "obk/mfYMUB/GEpJ1hJdVR9C3GKN33x/jYw9OmQTRbyBobSTmayAyz1mozYMjvtVLaaiM/n"
    "aga0IV9nTMENidawcaS6frQ32eLH0CxRQwDkpKpz8tvfPn7/qD71f8F1tyGv+6mQunubqu"
    "bQrqsdJ6uxyTy27um2QeO7RFfpes2OERKZPkFqk6UcejnecrIUiDbkrTNYJdJ7pHxJaAKh"
    "kzLuHu+Xb2oA/jJPMkkQh0vHRXsvaHJHzXo3tmqTJSQts5U4jg7lHjyvU1v0vLq26Hmhtq"
    "i2hIsAV0fYpURshF37CDtjRjaIrzMih46uq+2Wa4z0NktQyRWigt+/Nvt/WEXuP/7VYyfp"
    "gpS3sggysGCrKGWxyDoGbK+WEGC05lWJlFO0CN/jPOKcuCUTd5lMrHzoLYc6K2wHussDrY"
    "4GioNcncc5kehB6M26odxFCufk9KbJNp+V6l9iwO3XooEztyYIm/YHndLb8yOc1Yohg2bV"
    "voSzYhRZ5vSvxcZQkLd7Q5f3huQItI2+lxG2A93lgbbRoU98/G3lrl2ck2ozaFSe3af6nD"
    "QvZw+hi+AiV6sZrmkRC2kRUp0HthmoWSELaxHWlNLbdCUoE7UQdzBerWtb2a4C1rgpULhp"
    "JIXp57jmbV1Y0ztNDVTDJGf2doKq6ifhPlKAs7tODYgTnWoLKPc83LKgf9bAN7NTWYgfg7"
    "hsY98g4krnXS/ibuOtsjHBm9Y46Fs8cBm3ZkOMvid0m15iBMEkG0MEnfRIrcxtBT+G25lK"
    "N/RH/dl0NFjtIa7R6H/V4Y0pDfHRKMdMgZhW0Y5/40uo8C37G0DpkDjiEUKuxBQi1bzokj"
    "hJrlITquZFKjrMFCl/nop9fBGH1HmR7PUeS4JjCOSHFbn5fvX1+q8fv0NAnGAYbWgi/1wW"
    "Uc8XqmOIOINaHVBjQ6Qj/CBKTEqQEURpstkA78QeWIjVzUdszGcmdPE2UEGW0B+GQKobEO"
    "FJFec9kaiamDcKMXoPHAqBSFFTP/2ZqI6MpBgXeQpFUeSDBXFE4m1gQhJX2cjDFXE5BHFK"
    "bOVbSNB1GJzvbxzFlrZq9lk6xIaYbRhi1ivefeZKN0n3NqTPhvQdw4phQ/r2g66tfm4D+r"
    "qxGG85oE9rukWAq9mjKRFLH21MH7VVIA67pPBF5LZnSuWkLSeuy5yolMHdYqhz0naouzzU"
    "lv74xMff0h97wtDrI6aW6PQEiE7HimsNplMdAkM6n+YGx/N9Sym927NCb85AR72OKK5Sxa"
    "PCTIPB2pNC3XQoIpPPttVB4RWZ+3TMTCZLqdMEzMczPWfscwFqlsAkmSCMh3eQ4hTyevKA"
    "JSd6cMAIrTHtJ56MBRwSYrIQjxypuJfX6EjaY5eyrWwq4pSpKtRSyHt+wk5VJkrH92ZehF"
    "5OR58QCjwiHDGiqkjjfQWXnQV3Zfkp9atgP8J5UfMwzp6T7fOcDP9fgHVN0Khuvx1HVocy"
    "b2w/Hjf9WA0Qzon1wGO4j1qP3OeLRsU0E4ke+rx/qoHwT5X4/lRIIMOFVz6Nqw9zUiLWrC"
    "kxFT0xVBt2if63LsFURu7QWaZ271jZZrYpo02VLxOPs0IyHfQvI8W6+WsWjbeVi8bb/KKR"
    "qI9FvK9n1Pcr146sZI9Obi7O376J1w34Yx3k11+uPn+ucIfUsS+1yr6Zedm36mWZGcoeNg"
    "cIDcWPD/0CaacmuI4nKDO+k1CDNWZ3Kqqhpb2NLwsFP0yNhgmWWjA8WG178yBiugCJ88ft"
    "CbBlb6X87eL87PzNn44xuvlsHpvdSNuVbec0jAQ0/qdq/btuHpvmqmgHVNQAmmtIJ5Ep93"
    "EbqNmRqRtBCbZRJT3iKh74GpqDq51JiTsgXedjOeXI4AWKrK6uMoX5Lts5t4EqqLGcrvJv"
    "A24DaKffdM5CwYNnIi6a8R6eTr7JCsprjJli4mKVCR1N1bEaEqniZFvslQWugEyJlhrcLU"
    "272uVx7wWticFGtoc2Y528xdVpiwtZi4+BELwnj8f26cB6cyrCW50SOiWyUUroTY/qRwvP"
    "j7xAnMJtD3FUv5NM0fEe3sjTlxbqXSbjredBP7q8/nvDessp/Y1y2GR5ScvYlPPtFxIvGC"
    "pFu6lbMC1n3YIN3IKHjQPp2HTffj4433tgYXtKaVbcckq7zCmUW2wYiYaVBjJCT7nWgHEk"
    "NMAuJfKUkZt4gSembdeYnLRdYrq8xFja+tMef3lxyhsyrDMyVkkrOxi3sQA7iIBOjhvqw5"
    "oVspO1CCum5ZHPEFAvLA8KrQS3TNRCbCMuDhZxMU/I+xtC27swgDy02YWxBraZj30LCP89"
    "318/cS5bI2ugrXSsLcDc8ySoGV10g+AhHicubU9d6nXy0yUP7yVIG7K7flO99GjL2im3K7"
    "tGljC8CotoNc8rsxC1Z3vdTIGWJZYsFCq3oNqjB4ogtZCDExIvEsTc7pkg92x1iTSuB+ov"
    "WML5GpDbVFKRNBdMMcYM5R0pYxDKZfpUnC/5I0ZtSdN2QMZ8Eci5RCYhn5Gz92ROBaYyJD"
    "78A9hXivkFP4nFbEbDlbyJA1eH6ZSRuknAlgw6kLPXJfq6uiuQuHzOMfgruiSeK8hdCE8g"
    "OMaR+QAA3g9oZiGbswhfAu4msfYemEMEULywN5q7hcrvqPA9JY6p6x0/lwJbYuq5EuvI8z"
    "O44NAi5w14Z7AQuorApj6iyyRpJrDX4CERwIy4DSrrIMOquiZ8dRh8dUn4djZZDwA+wgCc"
    "syMBVC1tDc/YE6E9HrCbaXu05+t69y1iXU0mSYlYrlpmGLZBMckpESUfwZqsaiXCvVld9p"
    "2rUT4EuDQe5FRvtraXSFoX/BqE250WZoTtaeERnhbGZkXbGZAVt9SATg+2pQY87fG3p9j2"
    "LLA7nv46Z4G10oTZKl5792ObCkwlHuxUcaZq33W6FFTLGOUJRP+qWOEpX4Jv1hQBGcRFd5"
    "Y8dLVjdiyfUqXt8qJT8h0lQkZ44K8IVvCRCylz398G4EW94xjwy8D5GgnjY028vMr1DE21"
    "Y1udvTrmV+3KVc3uA6hltJx642lcbkheGTHICiY75FUe2lysb8qm/H1dgHD2IHi7sbzZ7W"
    "CbN7L+525E+Jbj2uOo3i1ngoJlqVTFqgY3JdJDfM9fv64T5/j6dXWgI1wrQblpZr6MUO9i"
    "qHeCM26gRYyrK3nEAj3Ad53t17M6Hp1bQg7ib6b+aDFrsqLEAv3LdXZxXmM1uTivLgt0Xk"
    "jJYN1P1v1k3U82iKKrsFqvnmX4dxnaWgz/ao/pbv2BWLy+1B1oytqv8wZCm/bOwC88YCvN"
    "5gTvGrwTVLlOCJaXxKEzYJSii84LSKpkuC7YbXxzzwQx9R4HxFGPJhUPYK1iHW+6Qp/fTS"
    "KhU/xRqEyOdFKdQjDgEXPieuQgrKsNTDlxPReTA0pBS9DsoINMzZZmdlgi0ydNZc82WOqD"
    "K6JfneghJ7ZhsocaQ7HPyd4s2QMsO02MWNO+Bx6bXA33s1qFFKBZdR33s5JSCtaQfdKG7G"
    "jVzNqK21tDqzv2a0d3210ZsIcws7oG8c4iqUclcTw2rjcLarwIdspuvaYPzL3CYIqTEuM1"
    "fXmwzoIV0HCYispoR2oxkYLpHPiYL14qDS7EXKZz7gPPxIQZSqMTTJkB4SDLBcNQTtkdHF"
    "DownleKK+6LFSUFcFoOJ4qc1jawPDiSJvBA7wBmUDco6vr3MknPB1TweBHRxq2C8Gg4h1Y"
    "O4JM+VLeTD6VsX4xab+1abtn0x62kt2h99cd17I7toTjhzFXdxKupZayIvLVLIVEohdze9"
    "9EBVj/G6zPpnlvwuC2F35lPQlP2pMwntLgrvX4Z4Tt+B/j+OtPuKlHqSBnXSA1zvBj0PZo"
    "rXcN49rH+PkZ1i2znUWResuiya4vDdaa66pRe0v9N3Oia0rMyR5NfXq5LkcDIhbjKZjlqZ"
    "Nl4rKIer5Q8SnxofCIq/Q9ESf3jM3BcpcWOfMnmxrRDYvtbFJmp2OG9E5svWrDGtNgNbE/"
    "YoEenLnt3fiYu+115qywDVfvmnJU2L4PtL8EnP8vK91e1JX1uwu22SS2MUSfKrldnJ3Rkf"
    "zvq/OX8N+L1/jfC/wvw/++wv+68N9XE2g/GqWdx0sqtx25sQgGifMiFl5ijdMRm0iFhzgY"
    "pugMgJGEMZCQB09o//Bi9N9sHDkkYr6vKUzIbVpE8tEmKi+f4DO5K0Gh2IAtDY9KgCsZAs"
    "YGOugRinBA1GXFdpaLKjShZvoBCrGO1mdsAwUPoke8fFOHTJJfMVNUkjeFen16ijfANyXS"
    "A90hVwW0TkHEN9UFEd8UCiLi+tZGTTByh/KqWBWhkf/E+k+f5vg3Z2JZZ5ktcWPDiA6++2"
    "w9jMg6dY+Xg4Wol9naZjjWmNpxk3aGtnbfIm8Kkr1jfM5zeA4X3LlXv3z59HX46ZfrF6fk"
    "Wtq6QLkK2Yw/yMvgq1XuXWmtX5KpJyIerpBIhT/PlB0d8bk3Tmeixx+0reyF6C1WNCvjC/"
    "ZMsiD5w4osQx6ppPcDlVrIpCVCn3HAVX9C5b4P7hYSYwfYWz5kOLqRgwxZrZ4JnZEobjMc"
    "A0ssSKeux9sh20xdQ4IZ3OyUODMeBhK04ZQvQh3SxOTbKRFGw9ibjenqwePgwpO5dDUgo1"
    "XaUw7hVT4f37/Ht5HjAo4HFSzljYFWhg+kANC/JU92GwgJ1Xgq4Ze3wHs+B9eGI3E7FSx8"
    "gOan8EDyYZ0XytHu0CVdDZWrwwwCFhGoeDoqDRKXwpzQA6HfE9JFQVfyYSHjVICpRJL4Lr"
    "ViCaTqwfAup3xmhtCLVO4pGELlL1GjaMoegE9GvtAIZofvWvJcBx0hkf6UGmfnyAluR03q"
    "AtT7DgzjfgV78WOwmBV2+Gx0mJbtoVdqy+mrus8R3Vfw2EWt2LGLNaFjFwWS6ELuUU0RTs"
    "vYNDOPp5kxGk4TjNMyPVwj6mBcDXElwlqHLNkO19UIKZHeY7GQ+Jc06LUthsYetS1WCZFb"
    "W9ja15kVtufenXZqgnnUdqCzwnaguzzQxjXQ0J5ISfUooHjP1kTaoVHE/3pGfb8632JOdm"
    "+j8C4/BO82hv3i/O2bGGj4Yx2011+uPn8uYqndNEUYq0OfUiIbhT51bC7vO/Ip8WwVwa/O"
    "lZKV2jBVyvGMQEmqlMSP18RayEod1PLtsB2m/eTt1JissFVjuqzGWBLG0xv/BjzdlGETcu"
    "qOqdi05vgH088ROmaqjmqzhgG9L3WrNMCoNkGgmwvjenwgY9mGc0jh85UfsY6zHiPYP7eC"
    "0a/enPle0FecxtKc3hSoLyoLy898vurrksQX0Yj/2Aymb3EfPZxHLht7kH9Sx/ptWo2sb7"
    "mMi/vbENQFC1cNuGyBu8cxSqWQbg9Rkqu6hwgVUpS1xymXFq2P+10qhm8DnOJgwT5C5AUP"
    "3sZ6OHI8P2FPfcWJjsdsDj6OAwB2lAtVxOYbg8TmvZ1OuO6yslPDBgjdUP9emy09nUaRfE"
    "OL0WMY/RimS/FugtWPVOHfPn534H/eVHG6gT56NJd2HhaiN7qq4JBkH3wkRCS997YMFfG9"
    "4F4R9mfSfBVxzgQ+ZwFWfpl4oYhUGWoIJTgl36C2NAQXXP/t6i/nr9/ozD5EsHHIIjKnoa"
    "oPLbUDS/nvIuWfg5tiSkVJbtHq0+GsVO+yKW0/SJ/9mHshE+3OD7PCNly/cyeFOfp727xN"
    "wpIBjmKILRnAjr/NaLqrJA24DDaFNivUI8qwTRR7AJtv0DJRbMk03iO6HZvAdcHNfrpdy9"
    "pwxz4+MHz2MuvcXB08YpzfsSF7MEfALZPxQiw9DQj2Q5D5Iu1wFZAPeQYI3kYKcwy739TY"
    "Zg+lSVzqhSLHwr2zDM/rBMyeV8fLnj+aZ1fNlkabX1rEbn2Pbn0I1xbWZUMau4565TzPr8"
    "/p2dWx1ZnNy9dldTC2bkXWp2/t86KrBDAjRlzIIENHfBGlSnET2cJx5dJLIydOvzJjsxH4"
    "UidQbExu6Q4Wycak6nIFd7AomUNmdAXdstk8UkW4HXC+Du/ZKk7sou7xTBAPMqx7PlMpae"
    "VLYck02VwlhVEz7RJz3MCvqsmEh4TR8VR3c0ocyMcCT5rkvMGK4aqONyZt912dxgVf3IVJ"
    "4sCLoxSImLpoeBu5Gc147S3oj5NkvGGyRQscGoXeCTRmP+bSehNyROJJoYdcD4/5ME+wsR"
    "xR/ONP60nepycZ528TJ3Is0Lu8Gue1ajKfrynJfF6syKw/iALAj3qcEkHrOu60XylZ/Noo"
    "3Yn0Hr8nWO/3801tOQeQ2VQbbARpka2o2T3YDtIHiX5Lj3hK0p57dHl90hpfmy0okbRD3O"
    "UhtkdbT3z8u5oh+5i3Rs3OaujSi0UspMeZc3yf+NY+yWqYcjzOPd2dE8Iuwpr+XDvlI03T"
    "u0tcpTn2d7XHdKYabcIt1V2A/5MSiegDCwVSicmIRUvGgvg4C52XCOkAqksqp6OACzy4JO"
    "g2irOJeyE4NGcUa13K5mTi+UxX91JOVkghDtmpI/RSDog3Mc5KbKASf6dyXIPvEyo8oeCI"
    "CU++3CV6WAE89fhwE7jZ3KdjuJujvytIdD7UL2ryoas03+bt1cuYKprGkavKaWLqc122TL"
    "Ybw+0inZw8ZHN/NYy4cQLfBp5ripGZvlPptgFDDIKToksqXymdBF09A9wsVUVNtTfZxHX8"
    "ReLfhSTft4HruZhGXlBPe4QDriUxxTdjLnPJ80R+tHJe1KyJVg5hoTRaxl2c6QAaD9p7i2"
    "HZq+ra9UI2NrT3FDg7vm1Kod7iLTIvs6VbNHK1r8v81zNv+14y/lX75DND3capmOmgh1mD"
    "L2p4FS+qE4LlvYq2kuDWmRLp6gQ/SlT86gLEpn0vwF3nZNhFBWK5CXlRadKY6oSXaRmb8b"
    "J9xkvQLkvdBdVzPSVip3uL6U790WLWZOWOBXp3eL394Cewr5qsI6a9XUParyEV1lQjXby6"
    "jx6xDPdd4Ufb8c1GIi1lsW+L/fHxK/amrW+ZXYEup5Ipvq5mSixz6Eopu1/xt1gxxR7YPu"
    "0D25wzsuEEyElbbsZRDHXT4MiiYI90CFscvNOoHoL70MOJemzch05GMnWd/NCxebtF8kPF"
    "NmaxfQzb4tbdmF5i08DbNPCbA7RbklKcV7GUo5TOulhNUcrneWxFU7qZMqI7UfyWmJN0xy"
    "MMnaREp3NHbhIlgvmTv7DZ3Ocr5pq8eIQvGTJsLmOyEIo6kGDPAfqPDvdEptKnCLlGAdcM"
    "I8VT0iSolTABlsI8ivr+haY/weE/kJiyrKM0L8iwjeB9+OQ2MFn9kFLlReS5AzQdiBMdM4"
    "zcHGiKEIaVwiNpSKqZPPHyVJe5o0EcbsiesSGe+wzxtPSGXTlMK498q8E9yJHvvgJoX7+u"
    "wx55/bqaPgLXck5pG6Bs8H15dl7nlBeaVSKsLuZOelueNG7hdLFzy8VBjrjsccDT9hE3dQ"
    "3bVITrnJcpJbU+pFkhi+vjHsx5UtlqQ29Q/RpZXYO4rkMoO7tquNtsgscaqHYz/SBUUnDX"
    "RW+lrw/W+kag5XDjIK5rPpM2v/wj5xuJk0RBpit5qwH4MGRDQRyXrhyTAEs7RyDeiUpV1K"
    "Whyk1FiWylHB4mdRQGcI2nsr0zIA6m13JUaBKGXGE0Uy6yik8wfut9LnrJK/pPVBGDZcgj"
    "Bm6ZSOLG3NuATiIIY4rkDZUL0MGnDvlSve4IYIBwtJoBTfKl1vtAIIrKBt4csd69JvCGli"
    "y7oH2Xg6+br1O5j3f1LUMVlOW86QJfexPzPBbooXvp4rxOYNJ5dWTSed40xzW0CbyxQO+8"
    "H6/qhCa9qg5NelUITcJNqQju9Yz6frWhYIT2ZyO83O2ie3H+9k28zMIf6xbW6y9Xnz+XEE"
    "b0plgA81H3RUrS+i6O0HdhqYxPZqgt1+5kB+4qZbU0dr5nxHpEuNuDCWBpeQeg5VXxcxoj"
    "2zeSTh7YzIfdOc9WeFLh0gof92WFW/NhqTzuU3ABBUiAGaRzt79PMgcFxoUVCKo0PF3pck"
    "wXwmQcWoz+m42jdC4h+KfKDv/8dnF2RkfagXv58hz+Ho1eDIiDyd2he8w7hKmNDAPI5HDH"
    "7sDPhvnmkakDCXd4hD/cSpzlRJCtfSZMxiRpXwQBc2U3bHlKdIoi7UXTuZFoyCAJ/QzTDU"
    "GnYSAwQxINViPurqC+J7YQTGIUuD7gNqXiNphQz5d9Y9CWvG3k+ZCjKApXANtxZX63XrF9"
    "ecUsf2iHDh69+DTBNyXSOyfP9tMYlGYLXzN5SzOFtwS2QyWQXtYqbvByTXGDl7a4wdMz+Y"
    "8v+P5EqoQuDM9ePqt3NT6qd5Wf1LvCB2Vztff9i6LhXaP0XKb9Rml1NnWLjxaeH3mBOIXb"
    "HsItvpNsO1TaiLN5WcqL6qDslMj+vJlnu7UvtubKNKZki/UrLWoXsC4vYJas/MTH/yCnQI"
    "9/0McXsmXzLfQ530K3ZqzNttD1bAuHOdP5jYf3wBgrOdUxlwbrznWWqtEmJSZcujLlJWZy"
    "s2IumYf8LqQzddaTqs+riyGwlSYlu+oAB9nKY76QY4KttfgzAV0LMgn5DFRoZ8nYfRxm/Y"
    "UH+sZ4A01tJtDmUlXaxctwZEPx12r+sL6fHl5oizOqhEhsA5/3GfhcSuddz+4rp/QeNVFl"
    "G/Q+M6frMqNN+ydNjUaXXFkRhzWM8kTkSUNnbcynbWNmd9S6IZwZoT4t4TsL4VSIbUF9/z"
    "Xp6cggrh3CmZldndLhr1jojacnJSq8vrJWg6dJmxb6u/7pcdqQVX33qfpCmb7KAlLl0KZE"
    "esjc2UluGvioGiCsm/cQ3Z2wS+Qdo1KfXfVhaUpk/+elh9Get3YyWtAT9rmZ/fn/AX3JEu"
    "Y="
)
